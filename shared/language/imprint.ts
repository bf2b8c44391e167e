/** The line of rights at the foot of a page. */
export const imprintLine =
  /©|\(c\) ?\d{4}|copyright|all rights reserved|все права защищены|усі права захищен|всі права захищен|ყველა უფლება (?:დაცულია|დაცული)|alle rechte vorbehalten|todos los derechos|tous droits réservés|tutti i diritti|todos os direitos|wszelkie prawa|tüm hakları|alle rechten voorbehouden/i;
