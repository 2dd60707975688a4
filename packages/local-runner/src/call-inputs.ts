import { UserError } from "@mlops-actions/contracts/user-error";
import { evaluateTexts, evaluateToken, type Scope } from "./expressions.ts";
import { find, items, type ParsedJob, type ParsedWorkflow } from "./parse-workflow.ts";

/** Inputs of a called workflow: what the caller gave, else the defaults, each of its declared type. */
export const readCallInputs = (
  workflow: ParsedWorkflow,
  given: unknown,
  contexts: Record<string, unknown>,
): Record<string, unknown> => {
  const declared = find(find(find(workflow.token, "on"), "workflow_call"), "inputs");
  const values = { ...((given ?? {}) as Record<string, unknown>) };
  const inputs: Record<string, unknown> = {};
  if (declared)
    for (const { key, value } of declared.assertMapping("inputs")) {
      const name = key.toString();
      const type = find(value, "type")?.toString() ?? "string";
      const found = values[name] ?? evaluateToken(find(value, "default"), { contexts });
      delete values[name];
      if (found === undefined && find(value, "required")?.toString() === "true")
        throw new UserError(`${workflow.path}: the caller does not give the required input "${name}".`);
      inputs[name] = convert(found, type, `${workflow.path}: input "${name}"`);
    }
  const unknown = Object.keys(values);
  if (unknown.length > 0)
    throw new UserError(`${workflow.path} has no input ${unknown.map((name) => `"${name}"`).join(", ")}.`, {
      fix: `Its inputs: ${Object.keys(inputs).join(", ") || "none"}.`,
    });
  return inputs;
};

const convert = (value: unknown, type: string, what: string): unknown => {
  if (value === undefined || value === null) return type === "boolean" ? false : type === "number" ? 0 : "";
  if (type === "string") return typeof value === "object" ? JSON.stringify(value) : String(value);
  if (typeof value === type) return value;
  throw new UserError(`${what} is ${JSON.stringify(value)}, expected a ${type}.`);
};

/** Secrets of a called workflow: all of the caller's with `secrets: inherit`, else those that it names. */
export const readCallSecrets = (
  workflow: ParsedWorkflow,
  job: ParsedJob,
  secrets: Record<string, string>,
  scope: Scope,
): Record<string, string> => {
  const token = find(job.token, "secrets");
  if (token?.toString() === "inherit") return secrets;
  const given = token ? evaluateTexts(token, scope) : {};
  for (const [name, { required }] of Object.entries(workflow.events.workflow_call?.secrets ?? {}))
    if (required && !(name in given))
      throw new UserError(`${workflow.path}: the caller does not give the required secret "${name}".`);
  return given;
};

/**
 * Checks and completes the inputs of a workflow_dispatch. Given are texts, as the API takes them; the `inputs` context
 * has booleans and numbers as such, `github.event.inputs` has texts.
 * @throws UserError naming what is missing, unknown or not among the options
 */
export const readDispatchInputs = (
  workflow: ParsedWorkflow,
  given: Record<string, string>,
): { inputs: Record<string, unknown>; texts: Record<string, string> } => {
  // From the tokens: the converter does not know inputs of type number.
  const declared = find(find(find(workflow.token, "on"), "workflow_dispatch"), "inputs");
  const definitions = declared ? [...declared.assertMapping("inputs")] : [];
  const names = definitions.map(({ key }) => key.toString());
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new UserError(`Unexpected inputs provided: ${unknown.join(", ")}.`, {
      fix: `${workflow.path} takes: ${names.join(", ") || "no inputs"}.`,
    });
  const inputs: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  for (const { key, value: definition } of definitions) {
    const name = key.toString();
    const options = items(find(definition, "options")).map((option) => option.toString());
    const text = given[name] ?? find(definition, "default")?.toString() ?? "";
    if (text === "" && find(definition, "required")?.toString() === "true")
      throw new UserError(`Required input '${name}' not provided.`, { fix: `Give --input ${name}=…` });
    if (text !== "" && options.length > 0 && !options.includes(text))
      throw new UserError(`Provided value '${text}' for input '${name}' not in the list of allowed values.`, {
        fix: `Allowed: ${options.join(", ")}.`,
      });
    texts[name] = text;
    inputs[name] = toTyped(text, find(definition, "type")?.toString() ?? "string", name);
  }
  return { inputs, texts };
};

const toTyped = (text: string, type: string, name: string): unknown => {
  if (type === "boolean") {
    if (text === "" || text === "false") return false;
    if (text === "true") return true;
    throw new UserError(`Input '${name}' is '${text}', expected true or false.`);
  }
  if (type === "number") {
    const number = Number(text);
    if (Number.isFinite(number)) return number;
    throw new UserError(`Input '${name}' is '${text}', expected a number.`);
  }
  return text;
};
