const stamp =
  /(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[-_. T]?(\d{2})(?:[-_.:h]?(\d{2})(?:[-_.:m]?(\d{2}))?)?)?/g;

/** The time that a file's name tells (UTC), such as 2024-05-01, 20240501T1300 or 2024/05/01/13; the last one in it. */
export const timeInName = (name: string): Date | undefined => {
  const found = [...name.replaceAll("/", "-").matchAll(stamp)].flatMap((match) => {
    const [year, month, day, hour = 0, minute = 0, second = 0] = match
      .slice(1)
      .map((part) => (part === undefined ? undefined : Number(part)));
    const time = new Date(Date.UTC(year!, month! - 1, day!, hour, minute, second));
    const real = time.getUTCMonth() === month! - 1 && time.getUTCDate() === day! && hour < 24 && minute < 60;
    return real && year! >= 1970 ? [time] : [];
  });
  return found.at(-1);
};

/** Names by the time in them, where each has one and no two the same; else as they were given. */
export const orderByTime = (names: readonly string[]): { names: string[]; byTime: boolean } => {
  const times = new Map(names.map((name) => [name, timeInName(name)?.getTime()]));
  const known = [...times.values()];
  if (known.includes(undefined) || new Set(known).size < names.length)
    return { names: [...names], byTime: false };
  return { names: names.toSorted((a, b) => times.get(a)! - times.get(b)!), byTime: true };
};
