/**
 * What is wrong with the data itself, in a sentence: an answer (verdict error, exit 1) and not a usage error. A file
 * or a column that is not there at all is a UserError.
 */
export class DataFault extends Error {
  override readonly name = "DataFault";
}

/** The first five of some ids, as messages show them. */
export const firstFive = (ids: readonly string[]): string =>
  `${ids
    .slice(0, 5)
    .map((id) => JSON.stringify(id))
    .join(", ")}${ids.length > 5 ? ", …" : ""}`;
