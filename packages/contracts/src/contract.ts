import { z } from "zod";
import { UserError } from "./user-error.ts";

/** One kind of file that travels between steps: its id, its shape, and how to read and write it. */
export type Contract<T> = {
  /** `mlops/<name>@<major>`, the file's `schema` field. */
  id: string;
  shape: z.ZodType<T>;
  /** Reads a file's text. Unknown keys are ignored; another name or major version is refused. */
  parse: (text: string, path: string) => T;
  /** Checks and writes a value, two-space JSON with a final newline. A value that does not fit is our fault. */
  serialise: (value: Omit<T, "schema">) => string;
};

/** Joins zod's issue path as people write it: `rules[2].metric`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    "",
  );

export const describeIssues = (error: z.ZodError): string =>
  error.issues
    .map((issue) => `${formatPath(issue.path) || "(the file itself)"}: ${issue.message}`)
    .join("; ");

export const defineContract = <Shape extends z.ZodRawShape>(id: string, fields: Shape) => {
  const shape = z.object({ schema: z.literal(id), ...fields });
  type Value = z.infer<typeof shape>;
  const [name, major] = id.split("@") as [string, string];

  const parse = (text: string, path: string): Value => {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (cause) {
      throw new UserError(`${path} is not JSON: ${(cause as Error).message}.`, { cause });
    }
    const given =
      typeof json === "object" && json !== null ? (json as { schema?: unknown }).schema : undefined;
    if (given !== id) throw new UserError(...describeSchemaMismatch(path, id, name, major, given));
    const result = shape.safeParse(json);
    if (!result.success) throw new UserError(`${path} does not fit ${id}: ${describeIssues(result.error)}.`);
    return result.data;
  };

  const serialise = (value: Omit<Value, "schema">): string =>
    `${JSON.stringify(shape.parse({ ...value, schema: id }), null, 2)}\n`;

  return { id, shape, parse, serialise } satisfies Contract<Value>;
};

export type ContractValue<C> = C extends { parse: (text: string, path: string) => infer T } ? T : never;

const describeSchemaMismatch = (
  path: string,
  id: string,
  name: string,
  major: string,
  given: unknown,
): [string, { fix: string }] => {
  if (typeof given === "string" && given.startsWith(`${name}@`))
    return [
      `${path} is ${given}, and this version reads ${id} only.`,
      {
        fix:
          Number(given.slice(name.length + 1)) > Number(major)
            ? "Use a newer version of mlops-actions, the one that wrote the file."
            : "Make the file again with this version of mlops-actions.",
      },
    ];
  return [
    `${path} has schema ${given === undefined ? "(none)" : JSON.stringify(given)}, expected "${id}".`,
    { fix: `Give it "schema": "${id}", or name another file.` },
  ];
};
