const words = (text: string): readonly string[] => text.split(" ");

/** What a number counts when it makes a benefit concrete: time, people, things, size, share. A star stands for any ending. */
export const units: Readonly<Record<string, readonly string[]>> = {
  en: words(
    "minute* min mins hour* hr hrs day* week* month* year* yr* second* sec people person* customer* client* user* guest* patient* student* team* member* compan* business* project* order* product* item* model* piece* pcs country countries cit* branch* office* store* location* review* star stars award* expert* engineer* doctor* lawyer* attorney* coach* trainer* teacher* tutor* instructor* employee* specialist* volunteer* meter* metre* kilometer* kilometre* adult* bedroom* subscriber* participant* room* seat* bed* mile* km kg lb lbs gb mb tb mm cm m sq ft acre* inch* litre* liter* kwh watt* step* times lesson* hour case* brand* car* vehicle* apartment* house* property properties partner* download* percent off guarantee warranty trial",
  ),
  ru: words(
    "минут* мин час* ч день дня дней дни сутки суток недел* месяц* мес год* лет секунд* сек человек* чел клиент* покупател* заказ* проект* объект* товар* модел* шт штук* стран* город* филиал* магазин* отзыв* специалист* мастер* врач* сотрудник* тренер* преподавател* инструктор* юрист* адвокат* учител* метр* километр* кроват* комнат* взросл* участник* подписчик* номер* мест* км кг г мм см м м² м2 кв гб мб литр* л квт шаг* раз* урок* дел* компан* предприят* партнёр* партнер* автомобил* машин* квартир* дом* домов процент* скидк* гаранти* вид* наименован* позиц* образц* адрес* точ*",
  ),
  uk: words(
    "хвилин* хв годин* год день дня днів дні доба діб тиж* місяц* міс рік* рок* секунд* сек людей людин* осіб клієнт* покупц* замовлен* проєкт* проект* об'єкт* товар* модел* шт штук* країн* міст* філі* магазин* відгук* спеціаліст* фахівц* майстр* лікар* співробітник* тренер* викладач* метр* кілометр* ліж* кімнат* доросл* учасник* інструктор* юрист* адвокат* вчител* номер* місц* км кг г мм см м м² кв гб літр* л квт крок* раз* урок* справ* компан* партнер* автомобіл* квартир* будинк* відсотк* знижк* гаранті* вид* найменуван*",
  ),
  ka: words(
    "წუთ* საათ* სთ დღე* კვირა* კვირ* თვე* თვი* წელ* წლ* წამ* ადამიან* კაც* კლიენტ* მომხმარებ* სტუმ* პაციენტ* სტუდენტ* გუნდ* კომპანი* პროექტ* შეკვეთ* პროდუქტ* მოდელ* ცალ* ქვეყ* ქალაქ* ფილიალ* მაღაზი* შეფასებ* სპეციალისტ* ექიმ* მწვრთნელ* ტრენერ* მასწავლებ* ინსტრუქტორ* იურისტ* ადვოკატ* თანამშრომ* მეტრ* კილომეტრ* საწოლ* მოზრდილ* მონაწილ* ლარ* ოთახ* ადგილ* კმ კგ გრ მმ სმ მ კვ მ² ლიტრ* ნაბიჯ* გაკვეთილ* საქმ* პარტნიორ* ავტომობილ* მანქან* ბინა* ბინ* სახლ* პროცენტ* ფასდაკლებ* გარანტი* სახეობ* სართულ*",
  ),
  de: words(
    "minute* min stunde* std tag* woche* monat* jahr* sekunde* personen menschen kund* nutzer* gäste* gast patient* mitarbeiter* team* mitglied* firmen unternehmen projekt* auftr* produkt* artikel* modell* stück stk länder* land städt* filial* standort* bewertung* stern* experten ingenieur* trainer* lehrer* berater* anwält* meter kilometer teilnehm* erwachsene* ärzt* zimmer* plätz* betten km kg g mm cm m m² qm gb liter kwh watt schritt* mal lektion* partner* fahrzeug* wohnung* häus* prozent rabatt garantie",
  ),
  es: words(
    "minuto* min hora* h día* semana* mes* año* segundo* personas cliente* usuario* huésped* paciente* alumno* equipo* miembro* empresa* proyecto* pedido* producto* artículo* modelo* unidad* país* ciudad* sucursal* tienda* reseña* estrella* premio* experto* ingeniero* médico* habitacion* plaza* cama* km kg g mm cm m m² gb litro* kwh paso* veces clase* socio* coche* vehículo* vivienda* casa* ciento descuento garantía",
  ),
  fr: words(
    "minute* min heure* h jour* semaine* mois an ans année* seconde* personnes client* utilisateur* abonn* participant* mètre* kilomètre* projet* commande* produit* article* modèle* pays ville* magasin* avis étoile* expert* chambre* km kg g mm cm m m² litre* étape* fois partenaire* véhicule* maison* remise garantie",
  ),
  it: words(
    "minut* ora ore giorn* settiman* mes* ann* second* person* client* utent* progett* ordin* prodott* articol* modell* paes* citt* negoz* recension* stell* espert* camer* km kg g mm cm m mq litri passi volte partner veicol* cas* sconto garanzia",
  ),
  pt: words(
    "minuto* min hora* dia* semana* mês meses ano* segundo* pessoas cliente* usuário* projeto* pedido* produto* modelo* país* cidade* loja* avaliaç* estrela* especialista* quarto* km kg g mm cm m m² litro* passo* vezes parceiro* veículo* casa* desconto garantia",
  ),
  pl: words(
    "minut* godzin* godz dni dzień tygodni* miesi* rok* lat lata sekund* osób osoby klient* użytkownik* projekt* zamówie* produkt* model* szt sztuk* kraj* miast* sklep* opini* gwiazd* ekspert* pokoi* km kg g mm cm m m² litr* krok* raz* partner* pojazd* mieszka* dom* rabat* gwarancj*",
  ),
  tr: words(
    "dakika* dk saat* gün* hafta* ay ayda aylık yıl* saniye* kişi* müşteri* kullanıcı* proje* sipariş* ürün* model* adet ülke* şehir* şube* mağaza* yorum* yıldız* uzman* oda* km kg g mm cm m m² litre* adım* kez kat* partner* araç* daire* konut* indirim garanti*",
  ),
};

/** Signs and words of money, in lower case; each beside a number makes a price. */
export const currencies: readonly string[] = words(
  "₽ руб рублей рубля р ₴ грн гривень ₾ ლარი ლარად ლარიდან gel lari € eur euro евро євро ევრო $ usd dollars долларов доларів დოლარი £ gbp zł pln ₸ тг тенге kzt ₺ tl try ₪ ¥ cny chf kč czk ft huf lei ron сум so'm uzs ֏ amd ₼ manat azn r$ brl mxn aed",
);

/** "Free", "from", "on request": terms said in words. */
export const termWords: Readonly<Record<string, readonly string[]>> = {
  en: words("free complimentary"),
  ru: words("бесплатно бесплатный бесплатная бесплатное бесплатную договорная"),
  uk: words("безкоштовно безкоштовний безкоштовна безкоштовне безкоштовну договірна"),
  ka: words("უფასო უფასოდ უფასოა შეთანხმებით"),
  de: words("kostenlos kostenfrei gratis kostenlose kostenloser kostenloses festpreis"),
  es: words("gratis gratuito gratuita"),
  fr: words("gratuit gratuite gratuitement"),
  it: words("gratis gratuito gratuita"),
  pt: words("grátis gratuito gratuita"),
  pl: words("bezpłatnie bezpłatny bezpłatna darmowy darmowa"),
  tr: words("ücretsiz bedava"),
  nl: words("gratis kosteloos"),
};

/** What comes along for nothing is not what is sold. */
export const thrownIn =
  /wi-?fi|parking|breakfast|парков|завтрак|паркув|сніданок|პარკინგ|საუზმ|parkplatz|frühstück|aparcamiento|desayuno/i;
