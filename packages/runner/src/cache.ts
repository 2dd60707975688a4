/** Restores a cache; the key that matched, or undefined. Never fails the step: a cache is a convenience. */
export const restoreCache = async (
  paths: readonly string[],
  key: string,
  restoreKeys: readonly string[] = [],
) => {
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable()) return undefined;
  return cache.restoreCache([...paths], key, [...restoreKeys]);
};

/** Saves a cache; false where the key exists already or the service is not there. */
export const saveCache = async (paths: readonly string[], key: string): Promise<boolean> => {
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable()) return false;
  return (await cache.saveCache([...paths], key)) !== -1;
};
