/** About a hundred plain words a language, as paragraphs: enough for every statistic, and nothing for any rule to find. */
export const prose = {
  en: `<p>We open at six, and the first loaves leave the oven at half past. You can smell them from the corner of the street.</p>
<p>Come in and taste a slice before you choose. If you like it, take the whole loaf home while it is warm.</p>
<p>Our rye keeps for days in a linen bag. You slice it thin, add butter, and supper is ready.</p>
<p>Do you need bread for a party? Tell us the day, and you will find your boxes by the door. You pay when you pick them up.</p>
<p>Your children can bake with us on Sunday. They roll the dough and you drink coffee.</p>`,
  ru: `<p>Печь мы топим с ночи, и первый хлеб выходит рано утром. Запах слышен уже за углом.</p>
<p>Зайдите и попробуйте ломтик. Если вам понравится, возьмите буханку домой, пока она тёплая.</p>
<p>Ржаной хлеб лежит у вас дома до недели и не черствеет. Отрежьте ломоть, намажьте маслом, и ужин готов.</p>
<p>Вам нужен хлеб к празднику? Скажите нам день, и коробки будут ждать вас у двери. Вы платите, когда забираете.</p>
<p>Ваши дети могут печь вместе с нами по воскресеньям. Они катают тесто, а вы пьёте кофе у окна и смотрите, как растут булочки. Фартук мы вам дадим.</p>`,
  uk: `<p>Піч ми топимо з ночі, і перший хліб виходить рано вранці. Запах чути вже за рогом.</p>
<p>Зайдіть і скуштуйте скибку. Якщо вам сподобається, візьміть буханець додому, поки він теплий.</p>
<p>Житній хліб лежить у вас удома тиждень і не черствіє. Відріжте скибку, намастіть маслом, і вечеря готова.</p>
<p>Вам потрібен хліб до свята? Скажіть нам день, і коробки чекатимуть на вас біля дверей. Ви платите, коли забираєте.</p>
<p>Ваші діти можуть пекти разом з нами щонеділі. Вони катають тісто, а ви п'єте каву біля вікна і дивитеся, як ростуть булочки. Фартух ми вам дамо.</p>`,
  ka: `<p>ღუმელს ღამით ვანთებთ და პირველი პური დილით ადრე გამოდის. სურნელი უკვე კუთხიდან იგრძნობა.</p>
<p>შემოდით და ნაჭერი გასინჯეთ. თუ მოგეწონათ, პური სახლში თბილი წაიღეთ.</p>
<p>ჭვავის პური თქვენთან სახლში ერთ კვირას ინახება. მოჭერით ნაჭერი, წაუსვით კარაქი და ვახშამი მზად არის.</p>
<p>დღესასწაულისთვის პური გჭირდებათ? გვითხარით დღე და ყუთები კართან დაგხვდებათ. ფულს მაშინ იხდით, როცა წაიღებთ.</p>
<p>თქვენს შვილებს კვირაობით ჩვენთან ერთად ცხობა შეუძლიათ. ისინი ცომს აბრტყელებენ, თქვენ კი ყავას სვამთ ფანჯარასთან. წინსაფარს ჩვენ მოგცემთ და ფუნთუშებსაც სახლში წაიღებთ. ყველა ბავშვს თავისი ადგილი აქვს მაგიდასთან. ცომი რბილია და ხელზე არ ეკვრება. თქვენ მხოლოდ უყურებთ და ისვენებთ. ბოლოს ყველა ერთად ჩაის სვამს და თბილ ფუნთუშას ჭამს.</p>`,
  de: `<p>Wir heizen den Ofen in der Nacht, und das erste Brot ist früh fertig. Sie riechen es schon an der Ecke.</p>
<p>Kommen Sie herein und kosten Sie eine Scheibe. Wenn es Ihnen schmeckt, nehmen Sie den Laib warm mit nach Hause.</p>
<p>Das Brot bleibt bei Ihnen eine Woche frisch. Sie schneiden es dünn, etwas Butter dazu, und schon ist das Essen da.</p>
<p>Brauchen Sie Brot für ein Fest? Sagen Sie uns den Tag, und die Kisten stehen für Sie an der Tür. Gezahlt wird, wenn Sie sie holen.</p>
<p>Ihre Kinder backen am Sonntag mit uns. Sie rollen den Teig, und Sie trinken Kaffee.</p>`,
} as const;

/** A sentence far over any limit, one breath from end to end. */
export const longSentences = {
  en: "The oven that our grandfather built by hand from the bricks of the old mill which stood by the river until the flood of that year still bakes every loaf that leaves this house on its way to the tables of the town and the villages around it in the hills.",
  ru: "Печь, которую наш дед сложил своими руками из кирпичей старой мельницы, стоявшей у реки до того самого наводнения, до сих пор печёт каждую буханку, которая уходит из этого дома на столы всего города и всех окрестных деревень вплоть до самых гор.",
} as const;
