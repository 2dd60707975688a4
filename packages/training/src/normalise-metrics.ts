import { UserError } from "@mlops-actions/contracts/user-error";

export type NormalisedMetrics = { metrics: Record<string, number>; notes: string[] };

/** Stands for a number that JSON has no word for, until its key is known. Cannot be written in JSON unescaped. */
const mark = "\u0000not-finite:";
// A string, or one of the bare words that Python's json.dump writes for them.
const stringsAndWords = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;

/**
 * The user's metrics file as flat names and finite numbers: `{val: {auc: 0.7}}` becomes `val.auc`.
 * What is not a number is left out with a note. A file of ours (mlops/metrics@1) is taken as it is.
 * @throws UserError naming the key of a NaN or an infinity, and for text that is not JSON.
 */
export const normaliseMetrics = (text: string, path: string): NormalisedMetrics => {
  const root = unwrap(parse(text, path));
  if (typeof root !== "object" || root === null || Array.isArray(root))
    throw new UserError(`${path} holds ${describe(root)}, expected a JSON object of numbers.`, {
      fix: 'Such as {"auc": 0.67, "val": {"loss": 0.31}}.',
    });
  const metrics = new Map<string, number>();
  const notes: string[] = [];
  const visit = (value: unknown, name: string): void => {
    if (typeof value === "number") {
      if (!Number.isFinite(value)) throw notFinite(path, name, String(value));
      if (metrics.has(name))
        throw new UserError(`${path} gives "${name}" twice, once nested and once dotted.`, {
          fix: "Leave one out.",
        });
      metrics.set(name, value);
    } else if (typeof value === "string" && value.startsWith(mark)) {
      throw notFinite(path, name, value.slice(mark.length));
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, name ? `${name}.${key}` : key);
    } else {
      notes.push(`"${name}" is ${describe(value)}, not a number: left out`);
    }
  };
  visit(root, "");
  if (metrics.size === 0)
    throw new UserError(`${path} has no number in it.`, {
      fix: 'Write at least one, such as {"auc": 0.67}.',
    });
  return { metrics: Object.fromEntries(metrics), notes };
};

const parse = (text: string, path: string): unknown => {
  const marked = text
    .replace(/^\uFEFF/, "")
    .replace(stringsAndWords, (found) => (found.startsWith('"') ? found : JSON.stringify(mark + found)));
  try {
    return JSON.parse(marked);
  } catch (cause) {
    throw new UserError(`${path} is not JSON: ${(cause as Error).message}.`, { cause });
  }
};

const unwrap = (root: unknown): unknown =>
  (root as { schema?: unknown } | null)?.schema === "mlops/metrics@1"
    ? (root as { metrics?: unknown }).metrics
    : root;

const notFinite = (path: string, name: string, value: string) =>
  new UserError(`${path} gives "${name}" as ${value}; a metric must be a finite number.`, {
    fix: "Find out why it is so (a division by zero, a loss that exploded, an empty class), or leave it out.",
  });

const describe = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
