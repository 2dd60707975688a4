/** `concurrency:` as a name alone or as a mapping. */
export const readConcurrency = (value: unknown): { name: string; cancelInProgress: boolean } | undefined => {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "object") return { name: String(value), cancelInProgress: false };
  const { group, "cancel-in-progress": cancel } = value as Record<string, unknown>;
  return { name: String(group), cancelInProgress: String(cancel) === "true" };
};
