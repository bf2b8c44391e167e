const words = (text: string): readonly string[] => text.split(" ");

/** Words, without their last full stop and in lower case, after which a full stop ends no sentence. */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  en: words(
    "mr mrs ms dr prof inc ltd co corp jr sr st no nos vs etc e.g i.e a.m p.m approx dept est fig vol rev gen sgt capt ave blvd rd apt ext tel u.s u.k ph.d jan feb mar apr jun jul aug sep sept oct nov dec",
  ),
  ru: words(
    "г гг т тыс млн млрд руб коп ул д кв корп оф тел доб стр пр просп пер им мин сек ч т.д т.п т.е т.к т.н т.ч напр см ред ст п пп рис табл обл р-н р пос наб б-р ш эт пом чел шт кг м см мм км л и.о г.о ооо янв февр апр авг сент окт нояб дек пн вт ср чт пт сб вс",
  ),
  uk: words(
    "м вул буд тел грн тис млн млрд р рр ін напр див обл просп пров пл кв оф корп ст п т т.д т.п т.ч т.з коп хв год сек шт кг см мм км ім проф доц наб бул пн вт ср чт пт сб нд",
  ),
  be: words("г гг вул буд тэл руб кап тыс млн млрд н.э і т.п кв обл"),
  bg: words("г гр ул бл вх ет ап тел лв ст хил млн млрд т.е т.н т.нар напр бул ж.к др проф инж"),
  ka: words("ქ ე.ი ა.შ მაგ გვ ტელ ქუჩ ე.წ ლ წ მ.შ შ.პ.ს ე.ა ბ.ნ სთ წთ კმ მლნ ათ იხ სს იმ.შ"),
  de: words(
    "z.b z d.h bzw usw tel dr prof nr str ca inkl zzgl ggf evtl sog u.a u.u o.g i.d.r max min mind mio mrd st vgl abs hr fr dipl ing bspw etc geb jan feb mrz apr jun jul aug sept okt nov dez",
  ),
  es: words(
    "sr sra srta dr dra ud uds av avda c/ núm no pág tel etc ej p.ej aprox s.a s.l ee.uu prof a.m p.m depto",
  ),
  fr: words("m mm mme mlle dr pr etc p.ex env tél av bd cf st ste art chap fig n no éd s.a"),
  it: words("sig sig.ra dott ing prof avv tel ecc es p.es pag n art s.p.a s.r.l c.so p.zza v dr"),
  pt: words("sr sra dr dra av r tel etc ex p.ex pág n.º núm ltda s.a prof eng aprox"),
  pl: words(
    "np tel ul al os m.in tj tzn itd itp dr prof inż mgr nr godz zł gr tys mln mld r w pl ok św wg pkt",
  ),
  cs: words("např tel ul č tj atd apod dr ing mgr prof kč tis mil mld r s str min max popř tzv"),
  tr: words("dr prof doç av sok cad mah no tel örn vb vs bkz tl şti ltd a.ş sn cad"),
  nl: words("bijv d.w.z enz dr ir prof tel nr str ca o.a m.b.t i.v.m t.a.v max min mln mld incl excl"),
  ro: words("str nr tel etc dr prof ing bl sc ap jud dl dna mil mld"),
  sv: words("t.ex bl.a d.v.s osv dr tel nr ca kr s.k m.m"),
  da: words("f.eks bl.a osv dvs dr tlf nr ca kr m.m m.fl"),
  no: words("f.eks bl.a osv dvs dr tlf nr ca kr m.m"),
  fi: words("esim mm ym jne puh n klo ts yms nro"),
  hu: words("pl stb dr tel u ú db ft kb ill szt"),
  az: words("küç pr tel məs və.s nöm"),
  el: words("π.χ κ κα δρ τηλ κλπ κ.λπ αρ οδ"),
};

/** Languages that write an ordinal as a number with a full stop: "am 3. Oktober". */
export const dottedOrdinals: ReadonlySet<string> = new Set([
  "de",
  "cs",
  "sk",
  "sl",
  "hr",
  "sr",
  "hu",
  "fi",
  "da",
  "no",
  "et",
  "lv",
  "pl",
  "is",
  "tr",
  "az",
]);
