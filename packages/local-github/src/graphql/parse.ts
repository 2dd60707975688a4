/** A parser for the part of GraphQL that clients send: https://spec.graphql.org/October2021/#sec-Language */

export type Value =
  | { kind: "variable"; name: string }
  | { kind: "literal"; value: unknown }
  | { kind: "list"; items: Value[] }
  | { kind: "object"; fields: Record<string, Value> };

export type Directive = { name: string; args: Record<string, Value> };

export type Selection =
  | {
      kind: "field";
      name: string;
      alias: string;
      args: Record<string, Value>;
      directives: Directive[];
      selections: Selection[];
    }
  | { kind: "spread"; name: string; directives: Directive[] }
  | { kind: "inline"; on: string | undefined; directives: Directive[]; selections: Selection[] };

export type Operation = {
  type: "query" | "mutation";
  name: string | undefined;
  defaults: Record<string, Value>;
  selections: Selection[];
};

export type Document = {
  operations: Operation[];
  fragments: Map<string, { on: string; selections: Selection[] }>;
};

export class GraphQLSyntaxError extends Error {}

const tokenPattern =
  /[\s,\uFEFF]+|#[^\n]*|("""[\s\S]*?""")|("(?:[^"\\\n]|\\.)*")|(\.\.\.)|([A-Za-z_]\w*)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([!$&()[\]{}:=@|])/y;

const tokenise = (source: string): string[] => {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < source.length) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(source);
    if (!match) throw new GraphQLSyntaxError(`Unexpected character at ${at}: ${source.slice(at, at + 20)}`);
    const token = match.slice(1).find((group) => group !== undefined);
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
};

/** @throws GraphQLSyntaxError */
export const parseDocument = (source: string): Document => {
  const tokens = tokenise(source);
  let at = 0;
  const peek = () => tokens[at];
  const next = () => {
    const token = tokens[at++];
    if (token === undefined) throw new GraphQLSyntaxError("Unexpected end of the document");
    return token;
  };
  const skip = (token: string) => peek() === token && Boolean(next());
  const need = (token: string) => {
    const found = next();
    if (found !== token) throw new GraphQLSyntaxError(`Expected "${token}", found "${found}"`);
  };
  const name = () => {
    const token = next();
    if (!/^[A-Za-z_]\w*$/.test(token)) throw new GraphQLSyntaxError(`Expected a name, found "${token}"`);
    return token;
  };

  const value = (): Value => {
    const token = next();
    if (token === "$") return { kind: "variable", name: name() };
    if (token === "[") {
      const items: Value[] = [];
      while (!skip("]")) items.push(value());
      return { kind: "list", items };
    }
    if (token === "{") {
      const fields: Record<string, Value> = {};
      while (!skip("}")) {
        const key = name();
        need(":");
        fields[key] = value();
      }
      return { kind: "object", fields };
    }
    if (token.startsWith('"""')) return { kind: "literal", value: token.slice(3, -3).trim() };
    if (token.startsWith('"')) return { kind: "literal", value: JSON.parse(token) };
    if (/^-?\d/.test(token)) return { kind: "literal", value: Number(token) };
    if (token === "true" || token === "false") return { kind: "literal", value: token === "true" };
    // An enum's value is taken as its name.
    return { kind: "literal", value: token === "null" ? null : token };
  };

  const args = (): Record<string, Value> => {
    const found: Record<string, Value> = {};
    if (!skip("(")) return found;
    while (!skip(")")) {
      const key = name();
      need(":");
      found[key] = value();
    }
    return found;
  };

  const directives = (): Directive[] => {
    const found: Directive[] = [];
    while (skip("@")) found.push({ name: name(), args: args() });
    return found;
  };

  const selections = (): Selection[] => {
    const found: Selection[] = [];
    need("{");
    while (!skip("}")) found.push(selection());
    return found;
  };

  const selection = (): Selection => {
    if (skip("...")) {
      if (peek() === "{" || peek() === "@" || peek() === "on") {
        const on = skip("on") ? name() : undefined;
        return { kind: "inline", on, directives: directives(), selections: selections() };
      }
      return { kind: "spread", name: name(), directives: directives() };
    }
    const first = name();
    const field = skip(":") ? name() : first;
    return {
      kind: "field",
      name: field,
      alias: first,
      args: args(),
      directives: directives(),
      selections: peek() === "{" ? selections() : [],
    };
  };

  const variableDefaults = (): Record<string, Value> => {
    const defaults: Record<string, Value> = {};
    if (!skip("(")) return defaults;
    while (!skip(")")) {
      need("$");
      const variable = name();
      need(":");
      while (/^[[\]!]$|^[A-Za-z_]\w*$/.test(peek() ?? "")) next();
      if (skip("=")) defaults[variable] = value();
    }
    return defaults;
  };

  const document: Document = { operations: [], fragments: new Map() };
  while (peek() !== undefined) {
    if (peek() === "{") {
      document.operations.push({ type: "query", name: undefined, defaults: {}, selections: selections() });
      continue;
    }
    const keyword = name();
    if (keyword === "fragment") {
      const key = name();
      need("on");
      const on = name();
      directives();
      document.fragments.set(key, { on, selections: selections() });
    } else if (keyword === "query" || keyword === "mutation") {
      const key = peek() !== "{" && peek() !== "(" && peek() !== "@" ? name() : undefined;
      const defaults = variableDefaults();
      directives();
      document.operations.push({ type: keyword, name: key, defaults, selections: selections() });
    } else throw new GraphQLSyntaxError(`Unexpected "${keyword}"`);
  }
  return document;
};
