/** Closes the comment that the metadata stands in; the line below it is where people begin to read. */
export const metadataEnd = "<!-- metadata ends -->";

/** A model card's metadata, which must stay first, and the page below it. A page without metadata is all page. */
export const splitMetadata = (card: string): { metadata: string; page: string } => {
  const end = card.startsWith("---") ? card.indexOf(`\n${metadataEnd}\n`) : -1;
  const at = end === -1 ? 0 : end + metadataEnd.length + 2;
  return { metadata: card.slice(0, at), page: card.slice(at).trimStart() };
};
