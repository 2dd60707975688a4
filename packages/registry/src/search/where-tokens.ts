import { UserError } from "@mlops-actions/contracts/user-error";

export type Token = {
  kind: "word" | "text" | "operator" | "open" | "close" | "comma" | "end";
  text: string;
  /** Where it begins, from 0. */
  at: number;
};

const pattern = /\s+|([(])|([)])|(,)|(==|!=|>=|<=|!~|[=<>~])|"([^"]*)"|'([^']*)'|([^\s(),=<>~!"']+)/y;

/** Cuts an expression into words, quoted texts and operators. @throws UserError that points at the column. */
export const readTokens = (expression: string): Token[] => {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < expression.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(expression);
    if (!match) {
      const quote = /^["']/.test(expression.slice(at));
      throw faultAt(
        expression,
        at,
        quote ? "this quotation has no end" : `"${expression[at]}" means nothing here`,
      );
    }
    const [, open, close, comma, operator, double, single, word] = match;
    const found: [Token["kind"], string | undefined][] = [
      ["open", open],
      ["close", close],
      ["comma", comma],
      ["operator", operator],
      ["text", double ?? single],
      ["word", word],
    ];
    const token = found.find(([, text]) => text !== undefined);
    if (token) tokens.push({ kind: token[0], text: token[1]!, at });
  }
  return [...tokens, { kind: "end", text: "", at: expression.length }];
};

/** An error that shows the expression with a mark under the place. */
export const faultAt = (expression: string, at: number, what: string, fix?: string): UserError =>
  new UserError(
    `where, column ${at + 1}: ${what}.\n  ${expression.replaceAll(/\s/g, " ")}\n  ${" ".repeat(at)}^`,
    {
      ...(fix && { fix }),
    },
  );
