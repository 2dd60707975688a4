import { UserError } from "@mlops-actions/contracts/user-error";

/**
 * A condition on a row's columns: `tenure < 30`, `region in (EU, US) and not plan = 'free'`.
 *
 *     or   := and {"or" and}          not        := "not" not | "(" or ")" | comparison
 *     and  := not {"and" not}         comparison := name op value | name ["not"] "in" "(" value {"," value} ")"
 *
 * op is one of = == != <> < <= > >=. A name or a value is a bare word, or stands in ' or " (a name also in `).
 * A value that is a number compares as a number, any other as text, for which there is only = != and in.
 */
export type Where =
  | { kind: "and" | "or"; parts: Where[] }
  | { kind: "not"; part: Where }
  | { kind: "test"; column: string; holds: (text: string) => boolean };

type Token = { kind: "word" | "quoted" | "symbol"; text: string; at: number };

const tokenPattern =
  /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|(<=|>=|<>|!=|==|[=<>(),])|([^\s=<>!(),'"`]+))/sy;

/** @throws UserError with the place of the fault */
export const parseWhere = (text: string): Where => {
  const tokens = tokenise(text);
  let next = 0;
  const fail = (expected: string, token = tokens[next]): never => {
    const found = token ? `"${token.text}" at ${token.at + 1}` : "the end";
    throw new UserError(`The condition ${JSON.stringify(text)} has ${found} where ${expected} should be.`, {
      fix: 'Write one such as "tenure < 30 and not region in (EU, US)".',
    });
  };
  const isWord = (word: string, token = tokens[next]) =>
    token?.kind === "word" && token.text.toLowerCase() === word;
  const isSymbol = (symbol: string) => tokens[next]?.kind === "symbol" && tokens[next]!.text === symbol;
  const expectSymbol = (symbol: string) => (isSymbol(symbol) ? next++ : fail(`"${symbol}"`));

  const readSeries = (kind: "and" | "or", readPart: () => Where): Where => {
    const parts = [readPart()];
    while (isWord(kind)) {
      next++;
      parts.push(readPart());
    }
    return parts.length === 1 ? parts[0]! : { kind, parts };
  };
  const readOr = (): Where => readSeries("or", readAnd);
  const readAnd = (): Where => readSeries("and", readNot);
  const readNot = (): Where => {
    if (isWord("not")) {
      next++;
      return { kind: "not", part: readNot() };
    }
    if (!isSymbol("(")) return readComparison();
    next++;
    const inner = readOr();
    expectSymbol(")");
    return inner;
  };
  const readComparison = (): Where => {
    const column = readOperand("a column's name").text;
    const negated = isWord("not") && isWord("in", tokens[next + 1]);
    if (negated) next++;
    if (isWord("in")) {
      next++;
      const values = readList();
      const test: Where = { kind: "test", column, holds: (cell) => values.some((holds) => holds(cell)) };
      return negated ? { kind: "not", part: test } : test;
    }
    const operator = tokens[next];
    if (operator?.kind !== "symbol" || !Object.hasOwn(operators, operator.text))
      return fail("one of = != < <= > >= in");
    next++;
    const value = readOperand("a value");
    const number = numberOf(value);
    if (number === undefined && /[<>]/.test(operator.text) && operator.text !== "<>")
      return fail("a number", value);
    return { kind: "test", column, holds: compare(operator.text, value.text, number) };
  };
  const readList = () => {
    expectSymbol("(");
    const values = [readEqual()];
    while (isSymbol(",")) {
      next++;
      values.push(readEqual());
    }
    expectSymbol(")");
    return values;
  };
  const readEqual = () => {
    const value = readOperand("a value");
    return compare("=", value.text, numberOf(value));
  };
  const readOperand = (what: string): Token => {
    const token = tokens[next];
    if (!token || token.kind === "symbol" || ["and", "or", "not", "in"].some((word) => isWord(word)))
      return fail(what);
    next++;
    return token;
  };

  const where = readOr();
  if (next < tokens.length) fail('"and", "or" or the end');
  return where;
};

const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (text.slice(tokenPattern.lastIndex).trim() !== "") {
    const from = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match)
      throw new UserError(
        `The condition ${JSON.stringify(text)} cannot be read from ${JSON.stringify(text.slice(from).trim())} on.`,
        { fix: "A quote may be open." },
      );
    const [whole, quoted, symbol, word] = match;
    const at = from + whole.length - whole.trimStart().length;
    if (quoted) tokens.push({ kind: "quoted", text: quoted.slice(1, -1).replace(/\\(.)/gs, "$1"), at });
    else tokens.push({ kind: symbol ? "symbol" : "word", text: (symbol ?? word)!, at });
  }
  return tokens;
};

const operators: Record<string, (order: number) => boolean> = {
  "=": (order) => order === 0,
  "==": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

const numberOf = ({ kind, text }: Token): number | undefined =>
  kind === "word" && Number.isFinite(Number(text)) ? Number(text) : undefined;

/** A cell that is no number is neither less nor more than one, nor equal to it. */
const compare = (operator: string, text: string, number: number | undefined) => {
  const holds = operators[operator]!;
  return (cell: string): boolean => {
    if (number === undefined) return holds(cell === text ? 0 : Number.NaN);
    return holds(cell.trim() === "" ? Number.NaN : Number(cell) - number);
  };
};

export const columnsOf = (where: Where): string[] =>
  where.kind === "test"
    ? [where.column]
    : where.kind === "not"
      ? columnsOf(where.part)
      : where.parts.flatMap(columnsOf);
