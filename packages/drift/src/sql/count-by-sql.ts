import type { SqlEngine } from "@mlops-actions/contracts/drift-sources";
import type { Profile } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { CountedTable } from "../read/columns.ts";
import type { ColumnSelection } from "../read/read-table.ts";
import { dialects } from "./dialects.ts";
import { planSqlColumns } from "./plan-columns.ts";
import { makeAnswerReader, readTypes } from "./read-answer.ts";
import { readHeader } from "./read-header.ts";
import { type SqlRelation, writeCounts, writeRelation, writeTypeQuestion } from "./write-statements.ts";

export type SqlTable = { engine: SqlEngine } & SqlRelation;

/** Sends statements to the engine and hands over what it prints, line by line. */
export type RunSql = (sql: string, onLine: (line: string) => void) => Promise<void>;

/**
 * Counts a table's columns in the engine that holds it, between the edges of a reference: what comes back are counts
 * and categories, never rows. The engine is asked for the columns' names, for their types, and then reads the table,
 * once for each statement; a statement counts as many columns as it is long enough for.
 * @returns the counts as of files, and the names of all columns, the reference's own where one differs by case only
 * @throws UserError for what the engine answers that is no answer
 */
export const countBySql = async (
  source: SqlTable,
  reference: Profile,
  selection: ColumnSelection,
  run: RunSql,
): Promise<CountedTable> => {
  const dialect = dialects[source.engine];
  const relation = writeRelation(source, dialect);
  const ask = async (sql: string): Promise<string[]> => {
    const lines: string[] = [];
    await run(dialect.script?.([sql]) ?? `${sql};\n`, (line) => lines.push(line));
    return lines;
  };
  const answer = await ask(dialect.describeColumns(relation));
  const found = readHeader(answer.join("\n"), dialect.headerSeparator ?? ",");
  if (answer.length === 0)
    throw new UserError("The engine's answer has no header line with the names of columns.", {
      fix: "The command must print CSV with a header.",
    });
  const columns = planSqlColumns(reference, found, selection);
  const byName = new Map(columns.map(({ name, source }) => [source, name]));
  const names = found.map((name) => byName.get(name) ?? name);
  if (columns.length === 0) return { table: { rows: 0, ragged: 0, columns: new Map() }, names };

  const asked = columns.map(({ source }) => source);
  const question = writeTypeQuestion(relation, asked, dialect);
  const words = question ? readTypes(await ask(question)) : [];
  const types = new Map(words.map((word, index) => [asked[index]!, word]));
  const statements = writeCounts(relation, columns, types, dialect);
  const reader = makeAnswerReader(columns);
  const scripts = dialect.script ? [dialect.script(statements)] : statements.map((text) => `${text};\n`);
  for (const script of scripts) await run(script, reader.take);
  return { table: reader.finish(reference), names };
};
