import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { HIDDEN_WORTH, isAnySeen, shown, usable } from "./usable.ts";

const PICTURE_WORTH = 0.3;
const MAP_PICTURE =
  /(?<!\p{L})(?:map|karta|карта|мапа|схема проезда|как проехать|anfahrt|lageplan|mapa|plano|რუკა)(?!\p{L})/iu;

export const map = defineCheck({
  id: "contact/map",
  class: "performance",
  weight: 2,
  sources: ["own"],
  restsOn: "contact/address",
  needs: ["channels", "snapshot", "tree"],
  words: {
    en: {
      title: "Map and route",
      good: "The place opens in a map, with a route to it.",
      poor: "The address has to be copied into a map by hand to find the way.",
      fix: "Link the address to a map (Google, Yandex, 2GIS), or show the map beside it.",
      notes: { picture: "A picture of a map: it shows no route." },
    },
    ru: {
      title: "Карта и маршрут",
      good: "Место открывается на карте, и к нему можно построить маршрут.",
      poor: "Чтобы найти дорогу, адрес приходится копировать в карты вручную.",
      fix: "Сделайте адрес ссылкой на карту (Яндекс, 2ГИС, Google) или покажите карту рядом.",
      notes: { picture: "Картинка вместо карты: маршрут по ней не построить." },
    },
    ka: {
      title: "რუკა და მარშრუტი",
      good: "ადგილი რუკაზე იხსნება და მარშრუტიც იგება.",
      poor: "გზის საპოვნელად მისამართი რუკაში ხელით უნდა გადაიტანოთ.",
      fix: "მისამართს მიაბით რუკის ბმული ან რუკა გვერდით აჩვენეთ.",
      notes: { picture: "რუკის სურათია: მარშრუტს ვერ ააგებთ." },
    },
  },
  run({ channels, snapshot, tree }, { expected }) {
    const maps = usable(channels, "map");
    if (maps.length > 0)
      return scored(
        isAnySeen(maps) ? 1 : HIDDEN_WORTH,
        maps.map((channel) => shown(channel)),
      );
    const addresses = usable(channels, "address");
    const picture = (snapshot.parts.media ?? []).find(
      ({ kind, alt }) => kind === "img" && alt && alt.length < 80 && MAP_PICTURE.test(alt),
    );
    if (picture)
      return scored(PICTURE_WORTH, [
        { path: tree.path(picture.element), text: picture.alt ?? "", note: "picture" },
      ]);
    if (addresses.length > 0) return failed(addresses.map((channel) => shown(channel)));
    return expected ? failed() : notApplicable;
  },
});
