/** What a row of links up to the front page is called in classes and labels, lower case. */
export const breadcrumbName =
  /breadcrumb|bread-crumb|(?:^|[\s_-])crumbs?(?:$|[\s_-])|хлебные крошки|хлібні крихти|навигационная цепочка|brotkrumen|fil d'ariane|migas de pan|briciole|okruszk/;
