import { suggest } from "@mlops-actions/contracts/suggest";
import { type Candidate, type Field, fieldHeads, findField, fixedFieldNames } from "./where-fields.ts";
import { faultAt, readTokens, type Token } from "./where-tokens.ts";
import {
  type Comparison,
  compileComparison,
  type Operator,
  operatorsOf,
  wantedWords,
} from "./where-values.ts";

type Test = { field: Field; negated: boolean; comparisons: Comparison[] };
type Expression =
  | { kind: "and" | "or"; left: Expression; right: Expression }
  | { kind: "not"; of: Expression }
  | { kind: "test"; test: Test };

export type Where = {
  /** True, false, or undefined: where the manifest is not here yet, or says nothing of what was asked. */
  matches: (candidate: Candidate) => boolean | undefined;
  /** Fields it names, each once. */
  fields: readonly Field[];
};

/**
 * Reads an expression such as `auc > 0.9 and not stage = production`. `and` binds closer than `or`, `not` closest;
 * words may be written in either case.
 *
 *     expression = term { "or" term }             term   = factor { "and" factor }
 *     factor     = "not" factor | "(" expression ")" | flag | comparison
 *     comparison = field operator value | field ["not"] "in" "(" value { "," value } ")"
 *
 * @throws UserError that points at the column.
 */
export const parseWhere = (expression: string): Where => {
  const tokens = readTokens(expression);
  const fields = new Map<string, Field>();
  let at = 0;
  const peek = () => tokens[at]!;
  const next = () => tokens[at++]!;
  const isWord = (word: string, token = peek()) => token.kind === "word" && token.text.toLowerCase() === word;
  const fault = ({ at: place }: Token, what: string, fix?: string) => faultAt(expression, place, what, fix);
  const found = ({ kind, text }: Token) => (kind === "end" ? "the end" : `"${text}"`);

  const readBinary = (word: "or" | "and", readPart: () => Expression): Expression => {
    let left = readPart();
    while (isWord(word)) {
      next();
      left = { kind: word, left, right: readPart() };
    }
    return left;
  };
  const readExpression = (): Expression => readBinary("or", () => readBinary("and", readFactor));

  const readFactor = (): Expression => {
    if (isWord("not")) {
      next();
      return { kind: "not", of: readFactor() };
    }
    if (peek().kind !== "open") return { kind: "test", test: readTest() };
    const open = next();
    const inside = readExpression();
    if (peek().kind !== "close") throw fault(open, "this parenthesis is not closed");
    next();
    return inside;
  };

  const readTest = (): Test => {
    const field = readField();
    const token = next();
    if (token.kind === "operator") {
      const operator = (token.text === "==" ? "=" : token.text) as Operator;
      const allowed = operatorsOf(field.kind);
      if (!allowed.includes(operator))
        throw fault(
          token,
          `${field.name} is not compared by ${token.text}`,
          `Write ${allowed.join(" ")} or in (…).`,
        );
      const negated = operator === "!=" || operator === "!~";
      return { field, negated, comparisons: [readValue(field, operator)] };
    }
    const negated = isWord("not", token) && isWord("in");
    if (negated) next();
    if (negated || isWord("in", token)) return { field, negated, comparisons: readList(field) };
    at--;
    if (field.kind === "flag")
      return { field, negated: false, comparisons: [compileComparison(field, "=", "true")!] };
    throw fault(
      token,
      `expected an operator after ${field.name}, not ${found(token)}`,
      `One of ${operatorsOf(field.kind).join(" ")} or in (…).`,
    );
  };

  const readField = (): Field => {
    const token = next();
    const allowed =
      "Write a field, such as auc, params.depth, label.team or stage; all are in mlops list --help.";
    if (token.kind === "text" && token.text !== "") return keepField(findField(`metric.${token.text}`)!);
    if (token.kind !== "word" || ["and", "or", "in"].includes(token.text.toLowerCase()))
      throw fault(token, `expected a field, not ${found(token)}`, allowed);
    const name = token.text;
    const field = findField(name);
    if (!field) throw fault(token, `"${name}" is not a whole field`, allowed);
    const near = fixedFieldNames.includes(name) ? undefined : suggestField(name);
    if (near)
      throw fault(
        token,
        `there is no field "${name}"`,
        `Did you mean "${near}"? A metric of that name is metric.${name}.`,
      );
    return keepField(field);
  };

  const keepField = (field: Field): Field => {
    fields.set(field.name, field);
    return field;
  };

  const readValue = (field: Field, operator: Operator): Comparison => {
    const token = next();
    if (token.kind !== "word" && token.kind !== "text")
      throw fault(token, `expected ${wantedWords[field.kind]}, not ${found(token)}`);
    const comparison = compileComparison(field, operator, token.text);
    if (comparison) return comparison;
    throw fault(
      token,
      `${field.name} is compared with ${wantedWords[field.kind]}, and "${token.text}" is none`,
    );
  };

  const readList = (field: Field): Comparison[] => {
    const open = next();
    if (open.kind !== "open") throw fault(open, `expected "(" after in, not ${found(open)}`);
    const comparisons = [readValue(field, "=")];
    while (peek().kind === "comma") {
      next();
      comparisons.push(readValue(field, "="));
    }
    const close = next();
    if (close.kind !== "close") throw fault(close, `expected "," or ")", not ${found(close)}`);
    return comparisons;
  };

  const whole = readExpression();
  if (peek().kind !== "end") throw fault(peek(), `expected "and" or "or", not ${found(peek())}`);
  return { matches: (candidate) => evaluate(whole, candidate), fields: [...fields.values()] };
};

/** A slip of the hand in a field's name; metrics and names inside params and labels may be anything. */
const suggestField = (name: string): string | undefined => {
  const [head, ...rest] = name.split(".") as [string, ...string[]];
  if (rest.length === 0) return suggest(name, fixedFieldNames);
  if (["param", "params", "label", "labels", "metric", "metrics"].includes(head)) return undefined;
  if (head === "data" || head === "source")
    return suggest(name, fixedFieldNames) ?? fixedFieldNames.find((field) => field.startsWith(`${head}.`));
  const near = suggest(head, fieldHeads);
  return near && `${near}.${rest.join(".")}`;
};

/** Kleene's logic: what is not known stays so, unless the rest decides. */
const evaluate = (expression: Expression, candidate: Candidate): boolean | undefined => {
  if (expression.kind === "test") return evaluateTest(expression.test, candidate);
  if (expression.kind === "not") {
    const inner = evaluate(expression.of, candidate);
    return inner === undefined ? undefined : !inner;
  }
  const decides = expression.kind === "or";
  const left = evaluate(expression.left, candidate);
  if (left === decides) return decides;
  const right = evaluate(expression.right, candidate);
  if (right === decides) return decides;
  return left === undefined || right === undefined ? undefined : !decides;
};

const evaluateTest = ({ field, negated, comparisons }: Test, candidate: Candidate): boolean | undefined => {
  const values = field.read(candidate);
  if (values === undefined || (values.length === 0 && !field.many)) return undefined;
  return values.some((value) => comparisons.some((fits) => fits(value))) !== negated;
};
