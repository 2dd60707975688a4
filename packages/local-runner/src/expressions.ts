import { data, Evaluator, type ExpressionEvaluationError, Lexer, Parser } from "@actions/expressions";
import type { ExpressionData } from "@actions/expressions/data/expressiondata";
import { truthy } from "@actions/expressions/result";
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from "@actions/workflow-parser";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";

/** A function beyond the built-in ones: success(), hashFiles(). Its arguments are texts. */
export type ScopeFunction = (...texts: string[]) => string | boolean;

/** What an expression may see. */
export type Scope = {
  contexts: Record<string, unknown>;
  functions?: Record<string, ScopeFunction>;
};

/** An expression that could not be evaluated, with the place it stands. */
export class ExpressionFailure extends Error {
  override readonly name = "ExpressionFailure";
}

/** Evaluates what stands between `${{` and `}}` with GitHub's own engine. */
export const evaluateExpression = (expression: string, scope: Scope): unknown =>
  toPlain(evaluate(expression, scope));

/** Whether an `if:` holds. */
export const evaluateCondition = (expression: string, scope: Scope): boolean =>
  truthy(evaluate(expression, scope));

/** The value of a piece of YAML, its expressions evaluated. */
export const evaluateToken = (token: TemplateToken | undefined, scope: Scope): unknown => {
  if (token === undefined) return undefined;
  if (isBasicExpression(token)) return locate(token, () => evaluateExpression(token.expression, scope));
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  if (isSequence(token)) return [...token].map((item) => evaluateToken(item, scope));
  if (isMapping(token)) {
    const result: Record<string, unknown> = {};
    for (const { key, value } of token) {
      const found = evaluateToken(value, scope);
      // `${{ insert }}: ${{ expression }}` spreads the expression's mapping into this one.
      if (!isString(key) && !isBasicExpression(key)) Object.assign(result, found);
      else result[toText(evaluateToken(key, scope))] = found;
    }
    return result;
  }
  return null;
};

/** The same as text, as GitHub turns values into text. */
export const evaluateText = (token: TemplateToken | undefined, scope: Scope): string | undefined =>
  token === undefined ? undefined : toText(evaluateToken(token, scope));

/** A mapping of texts (env, with, outputs). */
export const evaluateTexts = (token: TemplateToken | undefined, scope: Scope): Record<string, string> =>
  Object.fromEntries(
    Object.entries((evaluateToken(token, scope) ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      toText(value),
    ]),
  );

/** null is empty, numbers have at most 15 digits, a mapping is "Object", as in GitHub's expressions. */
export const toText = (value: unknown): string => toData(value).coerceString();

const evaluate = (expression: string, { contexts, functions = {} }: Scope): ExpressionData => {
  const extensions = Object.entries(functions).map(([name, call]) => ({
    name,
    minArgs: 0,
    maxArgs: 255,
    call: (...args: ExpressionData[]) => toData(call(...args.map((arg) => arg.coerceString()))),
  }));
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), extensions).parse();
  const context = toData(contexts) as data.Dictionary;
  return new Evaluator(
    tree,
    context,
    new Map(extensions.map((extension) => [extension.name.toLowerCase(), extension])),
  ).evaluate();
};

const toData = (value: unknown): ExpressionData => {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(
    ...Object.entries(value as object).map(([key, item]) => ({ key, value: toData(item) })),
  );
};

const toPlain = (value: ExpressionData): unknown => {
  if (value instanceof data.Dictionary)
    return Object.fromEntries(value.pairs().map((pair) => [pair.key, toPlain(pair.value)]));
  if (value instanceof data.Array) return value.values().map(toPlain);
  if (value instanceof data.Null) return null;
  if (value instanceof data.StringData || value instanceof data.BooleanData) return value.value;
  return value.number();
};

const locate = <T>(token: TemplateToken & { expression: string }, body: () => T): T => {
  try {
    return body();
  } catch (error) {
    if (error instanceof ExpressionFailure) throw error;
    const { message } = error as ExpressionEvaluationError;
    const place = token.line === undefined ? "" : ` (line ${token.line}, column ${token.col})`;
    throw new ExpressionFailure(`\${{ ${token.expression} }}${place}: ${message}`, { cause: error });
  }
};
