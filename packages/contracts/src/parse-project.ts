import { isMap, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { formatPath } from "./contract.ts";
import { type GatePolicy, gatePolicyShape } from "./gate-policy.ts";
import { type ModelConfig, type Project, projectShape } from "./project.ts";
import { suggest } from "./suggest.ts";
import { UserError } from "./user-error.ts";

/** Reads `mlops.yml`. Every fault names file, line, path and, for a misspelt key, the likely one. */
export const parseProject = (text: string, path = "mlops.yml"): Project =>
  parseYaml(text, path, projectShape);

/** Reads a gate policy that stands in a file of its own. */
export const parsePolicy = (text: string, path: string): GatePolicy => parseYaml(text, path, gatePolicyShape);

/** Parses YAML text and checks it against a shape, with errors that carry line and column. */
export const parseYaml = <Shape extends z.ZodType>(
  text: string,
  path: string,
  shape: Shape,
): z.infer<Shape> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new UserError(`${path}:${line}:${col} is not YAML: ${broken.message}.`, { cause: broken });
  }
  const result = shape.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;

  const faults = flattenIssues(result.error.issues).map((issue) => {
    const offset = offsetOf(document, issue.path);
    const { line, col } = lines.linePos(offset);
    return `  ${path}:${line}:${col} ${formatPath(issue.path) || "the file"}: ${describeIssue(issue, document)}`;
  });
  throw new UserError(
    `${path} has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}:\n${faults.join("\n")}`,
  );
};

/** The settings of one model, or an error that lists the models there are. */
export const selectModel = (project: Project, name: string, path = "mlops.yml"): ModelConfig => {
  const model = project.models[name];
  if (model) return model;
  const names = Object.keys(project.models);
  const near = suggest(name, names);
  throw new UserError(`${path} has no model "${name}".`, {
    fix: near ? `Did you mean "${near}"?` : `It has: ${names.join(", ")}.`,
  });
};

/**
 * The model that was named, else the only one there is.
 * @param tell how to name one, where there are several
 */
export const chooseModel = (
  project: Project,
  given: string | undefined,
  path = "mlops.yml",
  tell = (name: string) => `Add under with:\n  model: ${name}`,
): string => {
  if (given !== undefined) return given;
  const names = Object.keys(project.models);
  if (names.length === 1) return names[0]!;
  throw new UserError(`${path} has ${names.length} models (${names.join(", ")}), and none was named.`, {
    fix: tell(names[0]!),
  });
};

type Issue = z.core.$ZodIssue;
type Document = ReturnType<typeof parseDocument>;

/** A union's own message is "invalid input"; the branch that came nearest says what is wrong. */
const flattenIssues = (issues: readonly Issue[]): Issue[] =>
  issues.flatMap((issue) => {
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
    const nearest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a))[0]!;
    return flattenIssues(
      nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue),
    );
  });

const deepest = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));

/** Where the value stands in the text; for a key that is missing or unknown, where its parent does. */
const offsetOf = (document: Document, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length) as unknown[], true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
};

const describeIssue = (issue: Issue, document: Document): string => {
  if (issue.code === "invalid_type" && document.getIn(issue.path) === undefined)
    return `missing, expected ${issue.expected}`;
  if (issue.code === "invalid_key")
    return `cannot be a name: ${issue.issues.map(({ message }) => message).join("; ")}`;
  if (issue.code === "invalid_union" && issue.discriminator) {
    const allowed = (issue as { options?: unknown[] }).options?.map(String) ?? [];
    const given = String(document.getIn(issue.path));
    const near = suggest(given, allowed);
    return `unknown ${issue.discriminator} "${given}"${near ? `, did you mean "${near}"?` : ""}${allowed.length ? ` (allowed: ${allowed.join(", ")})` : ""}`;
  }
  if (issue.code !== "unrecognized_keys") return issue.message.replace(/^Invalid input: /, "");
  const parent = issue.path.length ? document.getIn(issue.path, true) : document.contents;
  const present = isMap(parent) ? parent.items.map((item) => String(item.key)) : [];
  return issue.keys
    .map((key) => {
      const near = suggest(
        key,
        knownKeys.filter((known) => !present.includes(known)),
      );
      return `unknown key "${key}"${near ? `, did you mean "${near}"?` : ""}`;
    })
    .join("; ");
};

/** Every key that any shape of mlops.yml knows: near enough a list for "did you mean". */
const knownKeys = collectKeys(projectShape);

function collectKeys(shape: z.ZodType, seen = new Set<unknown>()): string[] {
  if (seen.has(shape)) return [];
  seen.add(shape);
  const definition = (shape as unknown as { def: Record<string, unknown> }).def;
  const fields = definition.shape as Record<string, z.ZodType> | undefined;
  const inner = [
    definition.innerType,
    definition.element,
    definition.valueType,
    ...((definition.options as []) ?? []),
  ];
  return [
    ...Object.keys(fields ?? {}),
    ...[...Object.values(fields ?? {}), ...(inner.filter(Boolean) as z.ZodType[])].flatMap((next) =>
      collectKeys(next, seen),
    ),
  ];
}
