import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";

type Schema = Record<string, unknown>;
type Operation = {
  operationId: string;
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: Schema }> }>;
};
type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
};

/** Paths are compared by their shape: what the parameters are called does not matter. */
export const shapeOf = (path: string): string => path.replace(/\{[^}]+\}/g, "{}");

/** OpenAPI 3.0's `nullable` as JSON Schema's null, which ajv knows in every place it may stand. */
const allowNull = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(allowNull);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, example: _example, examples: _examples, ...rest } = value as Schema;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, allowNull(inner)]));
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
};

/** GitHub's published description of its REST API, ready to hold answers against. */
export const openGitHubDescription = () => {
  const require = createRequire(import.meta.url);
  const root = require.resolve("@octokit/openapi/package.json").replace(/package\.json$/, "");
  const description = JSON.parse(readFileSync(`${root}generated/api.github.com.json`, "utf8")) as Description;
  const paths = new Map(Object.entries(description.paths).map(([path, item]) => [shapeOf(path), item]));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });
  // Only what is referred to is compiled.
  ajv.addSchema(
    { $id: "github", components: { schemas: allowNull(description.components.schemas) } } as Schema,
    "github",
    false,
    false,
  );
  const compiled = new Map<string, ValidateFunction>();

  const findOperation = (method: string, pattern: string): Operation | undefined =>
    paths.get(shapeOf(pattern))?.[method.toLowerCase()];

  /** What is wrong with an answer; nothing where it is as described. */
  const check = (method: string, pattern: string, status: number, body: unknown): string[] => {
    const operation = findOperation(method, pattern);
    if (!operation) return [`${method} ${pattern} is not in GitHub's description`];
    let response = operation.responses[String(status)];
    if (!response) return [`${status} is not among the answers ${Object.keys(operation.responses)}`];
    if (response.$ref)
      response = description.components.responses![response.$ref.split("/").at(-1)!] as typeof response;
    const content = response.content ?? {};
    const schema = (content["application/json"] ?? Object.values(content)[0])?.schema;
    if (!schema) return body === undefined || status >= 300 ? [] : ["a body where GitHub sends none"];
    const key = `${operation.operationId} ${status}`;
    let validate = compiled.get(key);
    if (!validate) {
      const local = JSON.parse(
        JSON.stringify(allowNull(schema)).replaceAll('"#/components/', '"github#/components/'),
      );
      validate = ajv.compile(local);
      compiled.set(key, validate);
    }
    if (validate(body)) return [];
    return (validate.errors ?? [])
      .slice(0, 8)
      .map(
        ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
      );
  };

  return { findOperation, check };
};
