import { UserError } from "@mlops-actions/contracts/user-error";

type Clause = { operator: string; parts: number[] };

/** `3`, `3.11`, `3.11.7`, or comparisons such as `>=3.10,<3.13`. A bare version means that one or a later patch of it. */
export type PythonRequest = { text: string; clauses: Clause[] };

/** @throws UserError with the forms there are. */
export const parsePythonRequest = (text: string, where: string): PythonRequest => {
  const clauses = text.split(",").map((part): Clause => {
    const match = /^\s*(>=|<=|==|!=|~=|>|<)?\s*v?(\d+(?:\.\d+){0,2})(\.(?:x|\*))?\s*$/.exec(part);
    if (!match?.[2])
      throw new UserError(`Python version "${text}" (${where}) is not understood.`, {
        fix: 'Such as "3.11", "3.11.7", ">=3.10" or ">=3.10,<3.13".',
      });
    return { operator: match[1] ?? "==", parts: match[2].split(".").map(Number) };
  });
  // YAML reads 3.10 without quotes as the number 3.1, a Python that was never on a runner.
  if (clauses.some(({ parts }) => parts[0] === 3 && parts[1] === 1))
    throw new UserError(`Python version "${text}" (${where}): did you mean 3.10?`, {
      fix: 'Put it in quotes: YAML reads 3.10 as the number 3.1. Write "3.10".',
    });
  return { text, clauses };
};

/** Whether a full version such as 3.11.7 is what was asked for. */
export const matchesPython = (version: string, request: PythonRequest): boolean => {
  const parts = (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "").split(".").map(Number);
  return request.clauses.every(({ operator, parts: wanted }) => {
    const same = wanted.every((part, index) => (parts[index] ?? 0) === part);
    const order = compare(parts, wanted);
    switch (operator) {
      case "==":
        return same;
      case "!=":
        return !same;
      case ">=":
        return order >= 0;
      case "<=":
        return order <= 0;
      case ">":
        return order > 0 && !same; // PEP 440: 3.11.7 is not > 3.11
      case "<":
        return order < 0;
      default: // ~=3.11 is >=3.11 and ==3.*
        return order >= 0 && wanted.slice(0, -1).every((part, index) => parts[index] === part);
    }
  });
};

/** The `3.11` of `3.11.7`, where the request names one minor version: its interpreter may be called python3.11. */
export const namedMinor = (request: PythonRequest | undefined): string | undefined => {
  const exact = request?.clauses.find(({ operator, parts }) => operator === "==" && parts.length >= 2);
  return exact && `${exact.parts[0]}.${exact.parts[1]}`;
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
