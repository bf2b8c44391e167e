const phrases = (text: string): readonly string[] => text.split(" | ");

/** Office language: what nobody says aloud. A star stands for any ending. */
export const officialese: Readonly<Record<string, readonly string[]>> = {
  en: phrases(
    "in order to | utilize* | utilise* | utilization | facilitate* | prior to | subsequent to | with regard to | with regards to | in regard to | with respect to | pursuant | aforementioned | hereby | herein | thereof | in the event that | in accordance with | for the purpose of | in terms of | endeavour* | endeavor* | commence* | is provided by | are provided by | is carried out | are carried out | shall be | due to the fact that | at this point in time | on a regular basis | provision of | in connection with",
  ),
  ru: phrases(
    "осуществля* | осуществлени* | является | являются | являясь | данный | данная | данное | данного | данной | данные услуги | в целях | в рамках | на сегодняшний день | в настоящее время | посредством | в соответствии с | в связи с | обеспечени* | надлежащ* | вышеуказанн* | нижеуказанн* | имеет место | производится | производятся | оказание услуг | оказани* | предоставлени* | в части | касательно | с целью | путём | путем | в случае если | в течение срока | по вопросам | на основании | необходимо осуществить | согласно | проведение работ | выполнение работ | в кратчайшие сроки | а также | в сфере | в области",
  ),
  uk: phrases(
    "здійсню* | здійснення | даний | дана | дане | даного | з метою | в рамках | у рамках | на сьогоднішній день | на даний момент | шляхом | відповідно до | у зв'язку з | в зв'язку з | у зв’язку з | забезпеченн* | належн* чином | вищезазначен* | надання послуг | надання | проведення робіт | в частині | стосовно | у сфері | у галузі | являється | є одним з",
  ),
  ka: phrases(
    "ახორციელებ* | უზრუნველყოფ* | წარმოადგენს | აღნიშნულ* | მოცემულ* | ფარგლებში | შესაბამისად | განხორციელებ* | მიზნით | საფუძველზე | გათვალისწინებით | დაკავშირებით | მეშვეობით | ზემოაღნიშნულ* | გაწევა | უზრუნველსაყოფად",
  ),
  de: phrases(
    "im rahmen | seitens | bezüglich | hinsichtlich | durchführung | zur verfügung stellen | zur verfügung gestellt | zur verfügung | gemäß | mittels | zwecks | betreffend | erfolgt durch | unter berücksichtigung | in bezug auf | zum zwecke | sowie | nachfolgend | hiermit | gewährleist* | inanspruchnahme | anlässlich | aufgrund der tatsache",
  ),
  es: phrases(
    "en el marco de | a efectos de | mediante | dicho | dicha | dichos | dichas | con el fin de | llevar a cabo | a través de | en virtud de | de acuerdo con | con respecto a | en relación con | a fin de | asimismo | por medio de | en base a",
  ),
  fr: phrases(
    "dans le cadre de | afin de | en vue de | au niveau de | par le biais de | conformément à | en ce qui concerne | ledit | ladite | susmentionn* | procéder à | en matière de | eu égard",
  ),
  it: phrases(
    "al fine di | nell'ambito di | nell'ambito del | in merito a | suddett* | sopracitat* | mediante | presso la scrivente | ai sensi | provvedere a | relativamente a | in ottemperanza",
  ),
  pt: phrases(
    "no âmbito de | a fim de | mediante | por meio de | com o intuito de | referido | referida | no que diz respeito | em virtude de | através de",
  ),
  pl: phrases(
    "w ramach | w celu | w zakresie | zgodnie z | na podstawie | dokonać | dokonywa* | realizacj* | świadczenie usług | świadczeni* | niniejsz* | powyższ* | w związku z | celem",
  ),
  tr: phrases(
    "kapsamında | çerçevesinde | tarafından | doğrultusunda | söz konusu | gerçekleştir* | sağlanmakta* | yapılmaktadır | edilmektedir | itibariyle | vasıtasıyla",
  ),
};

/** Sober words that a text may use once in a hundred words without sounding like an office. */
export const soberOnce: readonly string[] = [
  "является",
  "являются",
  "წარმოადგენს",
  "а также",
  "в рамках",
  "в области",
  "в сфере",
  "sowie",
  "a través de",
  "afin de",
];

/** Endings of nouns made of verbs: three such words close together read like a decree. */
export const verbalNounEndings: Readonly<Record<string, readonly string[]>> = {
  ru: ["ния", "нию", "нием", "нии", "ние", "ний", "ции", "цию", "цией", "ости"],
  uk: ["ння", "нню", "нням", "нні", "ції", "цію", "цією", "ості"],
};
