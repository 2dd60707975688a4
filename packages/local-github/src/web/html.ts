/** A piece of HTML that is safe to put on a page. Everything else that is interpolated is escaped. */
export type Html = { readonly html: string };
type Piece = Html | string | number | null | undefined | false | readonly Piece[];

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const toHtml = (piece: Piece): string => {
  if (piece === null || piece === undefined || piece === false) return "";
  if (typeof piece === "string" || typeof piece === "number") return escapeHtml(String(piece));
  if (Array.isArray(piece)) return piece.map(toHtml).join("");
  return (piece as Html).html;
};

/** html`<b>${text}</b>` */
export const html = (strings: TemplateStringsArray, ...pieces: Piece[]): Html => ({
  html: strings.reduce((text, part, index) => text + toHtml(pieces[index - 1]) + part),
});

/** HTML that has been made safe elsewhere. */
export const trusted = (text: string): Html => ({ html: text });
