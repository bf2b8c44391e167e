/** Words of a broken program that a visitor can see. */
export const technicalErrors: readonly RegExp[] = [
  /(?:^|\s)(?:warning|fatal error|parse error|notice|deprecated): .{0,200} (?:in \S+ )?on line \d+/i,
  /(?:^|\s)(?:fatal error|parse error): /i,
  /notice: (?:undefined|trying to)/i,
  /sqlstate\[|you have an error in your sql syntax|mysqli?_\w+\(\)|mysql server has gone away|ora-\d{5}/i,
  /error establishing a database connection|database (?:connection )?error|ошибка (?:подключения|соединения) (?:к|с) (?:базе|базой|бд)|помилка (?:підключення|з'єднання) (?:до|з) баз/i,
  /uncaught (?:\w*error|exception)|unhandled (?:promise|exception)|application error: a (?:client|server)-side exception/i,
  /traceback \(most recent call last\)|stack trace:/i,
  /\[object Object\]/,
  /there has been a critical error on (?:this|your) website|на сайте (?:возникла|произошла) критическая ошибка/i,
  /liquid error|twig\\error|smarty error|ошибка компонента|component error/i,
];

/** A placeholder that nobody replaced: a template's braces, a dictionary's key in place of a sentence. */
export const unresolvedText: readonly RegExp[] = [
  /\{\{\s*[\w.$ |'"()-]{1,60}\s*\}\}/,
  /<%=?\s.{1,60}%>/,
  // A host, a file or an e-mail address has dots too.
  /^\s*(?!www\.)(?:[a-z][\w-]*\.){2,5}(?!(?:com|org|net|info|biz|app|dev|shop|online|site|html?|php|aspx?|json|pdf|png|jpe?g|svg|exe|zip|gov|edu)\s*$)[a-z]\w{2,}\s*$/,
  /^\s*(?:undefined|NaN|null)\s*$/,
  /\$\{[\w.]{1,40}\}/,
];
