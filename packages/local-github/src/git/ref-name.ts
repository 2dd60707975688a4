/** git's own rules for a full ref name: https://git-scm.com/docs/git-check-ref-format */
export const isValidRefName = (ref: string): boolean =>
  ref.includes("/") &&
  !ref.endsWith(".") &&
  ref.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock")) &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is not allowed
  !/\.\.|@\{|[\x00-\x20\x7f~^:?*[\\]/.test(ref);
