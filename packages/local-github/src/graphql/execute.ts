import type { Directive, Document, Operation, Selection, Value } from "./parse.ts";

/**
 * What a query is answered from: plain data, and functions for what takes arguments or is costly. Every object says
 * its `__typename`; a field that an object does not have is an error of GitHub's kind, not a silent null.
 */
export type Resolvable = { __typename: string; [field: string]: unknown };

export type GraphQLError = {
  type?: string;
  path?: (string | number)[];
  message: string;
  extensions?: object;
};

/** An error that becomes one of the answer's `errors`, with the field null. */
export class FieldFailure extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export const executeOperation = async (
  document: Document,
  operation: Operation,
  variables: Record<string, unknown>,
  root: Resolvable,
): Promise<{ data: unknown; errors?: GraphQLError[] }> => {
  const errors: GraphQLError[] = [];

  const read = (value: Value): unknown => {
    if (value.kind === "literal") return value.value;
    if (value.kind === "list") return value.items.map(read);
    if (value.kind === "object")
      return Object.fromEntries(Object.entries(value.fields).map(([key, inner]) => [key, read(inner)]));
    if (variables[value.name] !== undefined) return variables[value.name];
    const fallback = operation.defaults[value.name];
    return fallback ? read(fallback) : undefined;
  };
  const readArgs = (args: Record<string, Value>) =>
    Object.fromEntries(Object.entries(args).map(([key, value]) => [key, read(value)]));

  const isIncluded = (directives: readonly Directive[]) =>
    directives.every(({ name, args }) => {
      if (name === "include") return read(args.if!) === true;
      if (name === "skip") return read(args.if!) !== true;
      return true;
    });

  /** Interfaces and unions match whatever stands there: only concrete types are told apart. */
  const applies = (on: string | undefined, object: Resolvable) =>
    on === undefined || on === object.__typename || abstractTypes.has(on);

  const select = async (selections: readonly Selection[], object: Resolvable, path: (string | number)[]) => {
    const result: Record<string, unknown> = {};
    const collect = async (list: readonly Selection[]): Promise<void> => {
      for (const selection of list) {
        if (!isIncluded(selection.directives)) continue;
        if (selection.kind === "field") {
          const value = await resolveField(selection, object, [...path, selection.alias]);
          result[selection.alias] = merge(result[selection.alias], value);
        } else {
          const body = selection.kind === "inline" ? selection : document.fragments.get(selection.name);
          if (!body)
            throw new FieldFailure(
              "undefinedFragment",
              `Fragment ${(selection as { name: string }).name} was used, but not defined`,
            );
          if (applies(body.on, object)) await collect(body.selections);
        }
      }
    };
    await collect(selections);
    return result;
  };

  const resolveField = async (
    field: Selection & { kind: "field" },
    object: Resolvable,
    path: (string | number)[],
  ) => {
    try {
      if (!(field.name in object))
        throw new FieldFailure(
          "undefinedField",
          `Field '${field.name}' doesn't exist on type '${object.__typename}'`,
        );
      const held = object[field.name];
      const value = typeof held === "function" ? await held(readArgs(field.args)) : held;
      return await complete(value, field.selections, path);
    } catch (error) {
      if (!(error instanceof FieldFailure)) throw error;
      errors.push({ type: error.type, path, message: error.message });
      return null;
    }
  };

  const complete = async (
    value: unknown,
    selections: readonly Selection[],
    path: (string | number)[],
  ): Promise<unknown> => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value))
      return Promise.all(value.map((item, index) => complete(item, selections, [...path, index])));
    if (selections.length === 0) return value;
    return select(selections, value as Resolvable, path);
  };

  const data = await select(operation.selections, root, []);
  return errors.length > 0 ? { data, errors } : { data };
};

const abstractTypes = new Set([
  "Node",
  "Actor",
  "GitObject",
  "Comment",
  "IssueOrPullRequest",
  "Minimizable",
  "RequestedReviewer",
  "Closer",
  "Assignee",
  "RepositoryOwner",
]);

/** A field selected twice, by two fragments, is answered with both their parts. */
const merge = (first: unknown, second: unknown): unknown => {
  if (Array.isArray(first) && Array.isArray(second))
    return first.map((item, index) => merge(item, second[index]));
  if (isObject(first) && isObject(second)) {
    const both: Record<string, unknown> = { ...first };
    for (const [key, value] of Object.entries(second))
      both[key] = key in both ? merge(both[key], value) : value;
    return both;
  }
  return second;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
