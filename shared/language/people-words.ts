import { letters } from "./letters.ts";
/** What people of a company do, as a card names it. */
export const ROLES = letters(
  String.raw`(?<!\p{L})(?:founder|co-?founder|owner|ceo|cto|coo|cfo|director|manager|head of|lead|specialist|consultant|advis[eo]r|coordinator|attorney|lawyer|counsel|partner|associate|paralegal|accountant|doctor|physician|surgeon|dentist|nurse|therapist|psychologist|coach|trainer|instructor|teacher|tutor|chef|cook|barista|baker|stylist|barber|hairdresser|beautician|designer|developer|engineer|architect|photographer|mechanic|technician|electrician|plumber|carpenter|guide|host|agent|broker|editor|marketer|основатель\p{L}*|сооснователь|владел\p{L}+|директор\p{L}*|руководител\p{L}*|управляющ\p{L}+|менеджер\p{L}*|администратор\p{L}*|специалист\p{L}*|эксперт\p{L}*|консультант\p{L}*|мастер|мастера|юрист\p{L}*|адвокат\p{L}*|бухгалтер\p{L}*|врач|врач-\p{L}+|хирург|стоматолог\p{L}*|терапевт|психолог\p{L}*|косметолог\p{L}*|медсестра|тренер\p{L}*|инструктор\p{L}*|преподаватель\p{L}*|учитель|репетитор|шеф-повар|повар|кондитер|бариста|стилист\p{L}*|парикмахер|барбер|дизайнер\p{L}*|разработчик|инженер\p{L}*|архитектор\p{L}*|прораб|фотограф|механик|технолог|электрик|сантехник|гид|риелтор|риэлтор|маркетолог|засновник|засновниця|співзасновник|власни\p{L}+|керівник\p{L}*|керуюч\p{L}+|адміністратор\p{L}*|фахівець|фахівчиня|спеціаліст\p{L}*|експерт\p{L}*|майстер|майстриня|лікар\p{L}*|викладач\p{L}*|вчитель\p{L}*|кухар|перукар\p{L}*|розробник|інженер\p{L}*|архітектор\p{L}*|тренерка|დამფუძნებ\p{L}*|დირექტორ\p{L}*|მენეჯერ\p{L}*|ხელმძღვანელ\p{L}*|ადმინისტრატორ\p{L}*|სპეციალისტ\p{L}*|კონსულტანტ\p{L}*|იურისტ\p{L}*|ადვოკატ\p{L}*|ექიმ\p{L}*|სტომატოლოგ\p{L}*|მწვრთნელ\p{L}*|ტრენერ\p{L}*|ინსტრუქტორ\p{L}*|მასწავლებელ\p{L}*|შეფ-?მზარეულ\p{L}*|მზარეულ\p{L}*|სტილისტ\p{L}*|დიზაინერ\p{L}*|ინჟინერ\p{L}*|არქიტექტორ\p{L}*|გიდ\p{L}*|geschäftsführer\p{L}*|inhaber\p{L}*|gründer\p{L}*|leiter\p{L}*|leitung|berater\p{L}*|meister\p{L}*|rechtsanw\p{L}+|steuerberater\p{L}*|arzt|ärztin|zahn\p{L}+|therapeut\p{L}*|trainer\p{L}*|lehrer\p{L}*|koch|köchin|friseur\p{L}*|ingenieur\p{L}*|architekt\p{L}*|vertrieb|buchhaltung|fundador\p{L}*|directora?|gerente|responsable|asesora?|abogad[oa]|médic[oa]|doctora?|dentista|entrenador\p{L}*|profesora?|fondat\p{L}+|directeur|directrice|gérante?|avocate?|médecin|coachs?|fondator\p{L}*|titolare|direttore|direttrice|avvocat[oa]|medico|założyciel\p{L}*|właściciel\p{L}*|dyrektor\p{L}*|kierownik|adwokat|lekarz|trener\p{L}*|proprietári[oa]|diretora?|advogad[oa]|kurucu|müdür|avukat|doktor|eğitmen)(?!\p{L})`,
  "iu",
);

/** A person's name in a card: two words or more, or one that stands alone. */
export const CARD_NAME = letters(
  String.raw`^(?:(?:[Dd]r|[Pp]rof|[Mm]rs?|[Mm]s)\.?\s)?(?:\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){0,3}|[\u10D0-\u10FF]{2,16}(?:\s[\u10D0-\u10FF]{3,20})?)(?:,?\s(?:Esq|MD|PhD|DDS|CPA|JD)\.?)?$`,
  "u",
);
export const FULL_CARD_NAME = letters(
  String.raw`^(?:(?:dr|prof|mr|mrs|ms|Dr|Prof|Mr|Mrs|Ms)\.?\s(?:med\.\s)?)?(?:\p{Lu}[\p{Ll}'’-]{1,24}(?:\s\p{Lu}\.?)?(?:\s\p{Lu}[\p{L}'’-]{1,30}){1,2}|[\u10D0-\u10FF]{2,16}\s[\u10D0-\u10FF]{3,20})(?:,\s[\p{L}. ]{2,24})?$`,
  "u",
);

/** Pictures bought by the dozen. */
export const STOCK_PICTURE =
  /shutterstock|istock|depositphotos|freepik|unsplash|pexels|pixabay|adobe-?stock|gettyimages|dreamstime|123rf|stock[-_]?photo|thispersondoesnotexist|generated[-_.]photos|randomuser\.me|pravatar|ui-avatars|placeholder|placehold|dummyimage|picsum/i;

/** What is no portrait. */
export const NO_PORTRAIT =
  /logo|лого|icon|иконк|іконк|ლოგო|sprite|badge|flag|arrow|star|map|qr|payment|visa/i;

/** A line of a card that looks like a name and calls, sorts or greets. */
export const NO_NAME = letters(
  String.raw`(?<!\p{L})(?:for|free|train|our|your|book|all|get|start|join|read|more|meet|the|team|about|welcome|contact|call|view|see|learn|certified|experience|services?|gallery|для|наши|наша|все|ещё|команда|записаться|подробнее|узнать|связаться|позвонить|опыт|услуги|наші|усі|записатися|детальніше|зв.язатися|ჩვენი|ყველა|გუნდი|მეტი|დაჯავშნა|დარეკვა|unser|unsere|alle|mehr|jetzt|termin|für|nuestro|ver|más|reservar|notre|voir|nos)(?!\p{L})`,
  "iu",
);
