import { letters } from "./letters.ts";
/** Stand-ins for the at sign, as people write them against harvesters. */
export const OBFUSCATED_EMAIL = letters(
  String.raw`(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63})\s?(?:\((?:at|a|ät|собака|эт)\)|\[(?:at|a|ät|собака|эт)\]|\{(?:at|a)\}|\s(?:собака)\s|\s(?:at)\s(?=[a-z\d-]{2,40}\s(?:dot|\(dot\)|\[dot\])\s?[a-z]))\s?([\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\((?:dot|точка|punkt)\)|\[(?:dot|точка|punkt)\]|\s(?:dot|точка)\s)\s?[\p{L}\p{N}-]{1,63}){1,4})`,
  "giu",
);

/** What joins the parts of an obfuscated domain. */
export const OBFUSCATED_DOT =
  /\s?(?:\.|\((?:dot|точка|punkt)\)|\[(?:dot|точка|punkt)\]|\s(?:dot|точка)\s)\s?/giu;

/** Ends of file names that look like the ends of addresses. */
export const FILE_ENDS: ReadonlySet<string> = new Set(
  "png jpg jpeg gif webp svg avif ico css js mjs ts json xml html htm php pdf mp4 webm woff woff2 ttf zip map".split(
    " ",
  ),
);

/** Hosts whose addresses are machines' own. */
export const MACHINE_MAIL_HOST =
  /(?:^|\.)(?:sentry\.io|ingest\.sentry\.io|wixpress\.com|sentry-next\.wixpress\.com|localhost|group\.calendar\.google\.com)$/;

/** Addresses a template was shipped with. */
export const DUMMY_EMAIL =
  /@(?:[\w-]+\.)*(?:example|exemple|sample|test|domain|domen|yourdomain|your-domain|yoursite|yourcompany|your-company|yourwebsite|company|mysite|mydomain|website|yoursitename|site|demo|dummy|beispiel|ejemplo|primer)\.(?:com|org|net|ru|de|es|ge|ua|com\.ua|test|invalid|local|tld|xyz)$|@(?:[\w-]+\.)*(?:example|test|invalid|localhost)$|^(?:your|you|name|yourname|your\.name|your-email|youremail|yourmail|mail|email|example|user|username|test|someone|johndoe|john\.doe|jane\.doe|xxx+|noreply\.example)@(?:gmail|mail|email|example|yandex|outlook|hotmail|test|yahoo)\.\w+$|^info@gmail\.com$/i;
