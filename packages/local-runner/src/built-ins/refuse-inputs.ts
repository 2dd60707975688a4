import { UserError } from "@mlops-actions/contracts/user-error";

/** Inputs as `with:` gives them, texts. */
export type BuiltInInputs = Record<string, string>;

/**
 * Refuses inputs that the stand-in would have to ignore.
 * @param harmless values with which an input asks for nothing
 */
export const refuseInputs = (
  action: string,
  inputs: BuiltInInputs,
  supported: readonly string[],
  harmless: Record<string, readonly string[]> = {},
): void => {
  const refused = Object.entries(inputs).filter(
    ([name, value]) => value !== "" && !supported.includes(name) && !harmless[name]?.includes(value),
  );
  if (refused.length > 0)
    throw new UserError(
      `${action}: the local runner does not know ${refused.map(([name, value]) => `${name}: ${value}`).join(", ")}.`,
      { fix: `It knows: ${supported.join(", ")}.` },
    );
};
