const phrases = (text: string): readonly string[] => text.split(" | ");

/** Empty praise: what any rival could say of itself. A star stands for any ending. */
export const cliches: Readonly<Record<string, readonly string[]>> = {
  en: phrases(
    "world-class | world class | cutting-edge | cutting edge | innovative | industry-leading | industry leading | leading provider | best-in-class | best in class | state-of-the-art | state of the art | one-stop shop | one stop shop | synerg* | unparalleled | unrivaled | unrivalled | seamless* | robust solution* | leverage | tailored solution* | tailor-made solution* | comprehensive solution* | high quality | high-quality | highest quality | top quality | top-notch | wide range of | passionate about | trusted partner | game-changing | game changer | next level | next-level | exceptional service | excellent service | unmatched | second to none | team of professionals | team of experts | years of experience | individual approach | personalized approach | customer satisfaction | committed to excellence | premier | revolutionary | dynamic team | dynamic company | competitive prices | affordable prices",
  ),
  ru: phrases(
    "индивидуальн* подход* | команд* профессионал* | высок* качеств* | высочайш* качеств* | широк* ассортимент* | широк* спектр* | широк* выбор* | гибк* систем* скидок | динамично развивающ* | кратчайш* срок* | доступн* цен* | низк* цен* | лидер* рынка | лидер* в област* | лидирующ* позици* | многолетн* опыт* | уникальн* предложени* | уникальн* возможност* | уникальн* | инновационн* | комплексн* подход* | надёжн* партнёр* | надежн* партнер* | надёжн* партнер* | надежн* партнёр* | оптимальн* соотношени* цен* | не имеет аналогов | не имеющ* аналогов | высококвалифицированн* | клиентоориентирован* | современн* оборудовани* | лучш* цен* | европейск* качеств* | от а до я | мечт* сбываются | профессионал* своего дела | качественно и быстро | быстро и качественно | полн* спектр* услуг | взаимовыгодн* сотрудничеств* | премиальн* качеств* | безупречн* | непревзойдённ* | непревзойденн* | мировым стандартам | высш* уровн* | высочайш* уровн*",
  ),
  uk: phrases(
    "індивідуальн* підх* | команд* професіонал* | висок* якіст* | високої якості | найвищ* якіст* | широк* асортимент* | широк* спектр* | широк* вибір | гнучк* систем* знижок | найкоротш* термін* | доступн* цін* | лідер* ринку | багаторічн* досвід* | унікальн* | інноваційн* | комплексн* підх* | надійн* партнер* | не має аналогів | найкращ* | висококваліфікован* | клієнтоорієнтован* | сучасн* обладнання | європейськ* якіст* | динамічно розвива* | повн* спектр послуг | професіонал* своєї справи",
  ),
  ka: phrases(
    "ინდივიდუალურ* მიდგომ* | პროფესიონალთა გუნდ* | პროფესიონალ* გუნდ* | მაღალ* ხარისხ* | უმაღლეს* ხარისხ* | მრავალწლიან* გამოცდილებ* | ბაზრის ლიდერ* | ლიდერ* ბაზარზე | უნიკალურ* | ინოვაციურ* | ხელმისაწვდომ* ფას* | უმოკლეს ვადა* | უმოკლეს დრო* | ფართო არჩევან* | ფართო ასორტიმენტ* | სანდო პარტნიორ* | საუკეთესო | კომპლექსურ* მიდგომ* | თანამედროვე ტექნოლოგი* | მაღალკვალიფიციურ* | სრულყოფილ*",
  ),
  de: phrases(
    "maßgeschneidert* | ganzheitlich* | innovativ* | führend* | höchst* qualität | höchster qualität | hohe qualität | langjährig* erfahrung* | rundum-sorglos* | rundum sorglos* | kompetent* | lösungen aus einer hand | alles aus einer hand | erstklassig* | einzigartig* | individuelle lösung* | individuelle beratung | starker partner | zuverlässiger partner | modernste technik | modernster technik | kundenorientiert* | höchsten ansprüchen | mit leidenschaft | breites spektrum | dynamisches team | professionelles team",
  ),
  es: phrases(
    "líder en | líderes en | innovador* | soluciones integrales | a medida de sus necesidades | alta calidad | máxima calidad | amplia experiencia | excelencia | vanguardia | compromiso con la calidad | amplia gama | equipo de profesionales | trato personalizado | atención personalizada | los mejores precios | de primer nivel | única en su",
  ),
  fr: phrases(
    "leader | leader sur | innovant* | solutions sur mesure | haute qualité | qualité supérieure | large gamme | savoir-faire unique | équipe de professionnels | équipe dynamique | excellence | à la pointe | partenaire de confiance | clé en main | incontournable*",
  ),
  it: phrases(
    "leader nel | innovativ* | soluzioni su misura | alta qualità | altissima qualità | massima qualità | pluriennale esperienza | esperienza pluriennale | vasta gamma | ampia gamma | team di professionisti | eccellenza | all'avanguardia | partner affidabile | a 360 gradi",
  ),
  pt: phrases(
    "líder em | líder no | inovador* | soluções completas | soluções personalizadas | alta qualidade | máxima qualidade | ampla experiência | vasta experiência | excelência | de ponta | equipe de profissionais | atendimento personalizado | melhores preços | referência no mercado",
  ),
  pl: phrases(
    "indywidualne podejście | indywidualnego podejścia | zespół profesjonalistów | wysok* jakoś* | najwyższ* jakoś* | szerok* ofert* | szerok* asortyment* | wieloletnie doświadczenie | wieloletnim doświadczeniem | lider* rynku | innowacyjn* | kompleksow* | konkurencyjne ceny | atrakcyjne ceny | niezawodny partner | unikaln* | profesjonaln* obsług*",
  ),
  tr: phrases(
    "kaliteli hizmet | yüksek kalite* | en iyi hizmet | sektörün lideri | sektörde lider | öncü | yenilikçi | benzersiz | eşsiz | uzman kadro* | profesyonel ekib* | müşteri memnuniyeti | uygun fiyat* | yılların tecrübesi | güvenilir çözüm ortağı | üstün kalite | kusursuz",
  ),
};
