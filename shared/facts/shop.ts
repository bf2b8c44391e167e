import { cartWords } from "../language/kind-words.ts";
import type { PageKind } from "../method/page-kinds.ts";
import type { Facts } from "./facts.ts";
import type { FormPurpose } from "./forms.ts";
import { splitAddress } from "./page.ts";

const BUYING: ReadonlySet<FormPurpose> = new Set(["cart", "checkout"]);
/** Here an order is one of goods; elsewhere the word serves any errand. */
const SELLING_KINDS: ReadonlySet<PageKind> = new Set(["product", "category", "checkout"]);
const CART_PATH =
  /\/(?:cart|basket|bag|checkout|korzina|koshyk|warenkorb|kasse|carrito|panier|carrello|carrinho|sepet|koszyk|kalata)(?:[/.?]|$)/i;

/** Whether one can order goods here: a cart, a form of an order, goods with a price in the markup. Services are not bought by the cart. */
export function isShop({
  kind,
  forms,
  snapshot,
  structuredData,
}: Pick<Facts, "kind" | "forms" | "snapshot" | "structuredData">): boolean {
  if (kind.kind === "checkout") return true;
  const isOrder = SELLING_KINDS.has(kind.kind);
  if (
    forms.some(({ purpose, isSeen }) => isSeen && (BUYING.has(purpose) || (isOrder && purpose === "order")))
  )
    return true;
  const { links = [], controls = [] } = snapshot.parts;
  if (
    [...links, ...controls].some(
      ({ text }) => text && text.length <= 40 && cartWords.test(text.toLowerCase()),
    )
  )
    return true;
  if (links.some(({ href }) => href !== null && CART_PATH.test(splitAddress(href).path))) return true;
  return structuredData.nodes.some(
    ({ types, values }) =>
      types.includes("Product") && [...values.keys()].some((name) => name.startsWith("offers")),
  );
}
