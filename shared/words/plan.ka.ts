import type { planEn } from "./plan.en.ts";
import type { Translation } from "./translation.ts";

export const planKa: Translation<typeof planEn, "ka"> = {
  "view.label": "გეგმის ხედი",
  "view.list": "სია",
  "view.board": "დაფა",
  "view.calendar": "კალენდარი",

  "step.todo": "გასაკეთებელი",
  "step.doing": "მიმდინარე",
  "step.claimed": "ელოდება დადასტურებას",
  "step.done": "შესრულებული",
  "step.label": "რა ეტაპზეა: {{what}}",
  "step.moved": "გადავიდა სვეტში „{{step}}“.",
  "board.none": "აქ ცარიელია.",

  "proof.needed": "ახალი ანაბეჭდი დახურავს",
  "proof.given": "შემოწმება გავლილია: {{day}}",
  "proof.see": "ანაბეჭდის ნახვა",
  "relapse.given": "შესრულებული იყო, მაგრამ მოგვიანებით შემოწმება ისევ ვერ გაიარა",
  "claimed.said": "ჩავინიშნეთ. გადაიღეთ გვერდი ხელახლა: საქმე დაიხურება, როცა შემოწმებას გაივლის.",
  "claimed.score": "გვერდის ახლავე წაკითხვა",

  "lifts.title": "სამი შესწორება, რომელიც ინდექსს ყველაზე მეტად აწევს",
  "lifts.means":
    "თქვენი გვერდები ხელახლა შეფასდა ისე, თითქოს შესწორება უკვე გაკეთდა, და აუდიტი თავიდან შეჯამდა.",
  "lifts.none": "თქვენი საიტის ვერც ერთი ჩავარდნილი შემოწმება ცალკე ინდექსს ვერ შეცვლის.",
  "lifts.unread":
    "თქვენი საიტის არც ერთი გვერდი ჯერ შეფასებული არ არის. როცა შეფასდება, აქ გამოჩნდება, რა გამოასწოროთ.",
  "lifts.pages_one": "{{count}} გვერდზე",
  "lifts.pages_other": "{{count}} გვერდზე",
  "lifts.index": "{{points}} ინდექსს",

  "senses.title": "მოსახერხებელია. ლამაზიც არის?",
  "senses.ask":
    "„{{touchpoint}}“ — {{score}}: მუშაობს. ადამიანს ახსოვს ის, რასაც ხედავს, ესმის, ეხება და გრძნობს. რით ვასიამოვნოთ აქ რომელიმე შეგრძნებას?",
  "senses.plan": "შეგრძნებებისთვის რამის დაგეგმვა",
  "senses.what": "ვასიამოვნოთ შეგრძნებებს წერტილში „{{touchpoint}}“: ",

  "calendar.today": "დღეს",
  "calendar.earlier": "წინა თვე",
  "calendar.later": "შემდეგი თვე",
  "calendar.undated": "თარიღის გარეშე",
  "calendar.nothing": "ამ თვეში არაფერია.",
  "calendar.re-audit_one": "ხელახლა სანახავია {{count}} წერტილი",
  "calendar.re-audit_other": "ხელახლა სანახავია {{count}} წერტილი",

  "feed.title": "თქვენს კალენდარში",
  "feed.means":
    "საიდუმლო მისამართი, რომელსაც Google Calendar, Outlook და Apple-ის კალენდარი კითხულობს. ვინც იცის, გეგმის თარიღებს ხედავს და მეტს არაფერს.",
  "feed.make": "კალენდრის მისამართის შექმნა",
  "feed.made": "დააკოპირეთ ახლავე: მხოლოდ ერთხელ ჩანს.",
  "feed.label": "კალენდრის მისამართი",
  "feed.copy": "კოპირება",
  "feed.copied": "დაკოპირდა.",
  "feed.open_one": "გახსნილია {{count}} მისამართი.",
  "feed.open_other": "გახსნილია {{count}} მისამართი.",
  "feed.close": "{{day}} შექმნილის დახურვა",
  "feed.closed": "დაიხურა: მისამართი აღარავის პასუხობს.",
};
