import type { Annotation } from "./results.ts";

export type WorkflowCommand = { name: string; properties: Record<string, string>; data: string };

/**
 * The commands the runner knows. A line that looks like a command but names another is an ordinary line.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const known = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/** Reads `::name key=value,key=value::data`; undefined where the line is no command. */
export const parseWorkflowCommand = (line: string): WorkflowCommand | undefined => {
  const match = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
  if (!match) return undefined;
  const [, name = "", list = "", data = ""] = match;
  if (!known.has(name.toLowerCase())) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of list.split(",")) {
    const equals = pair.indexOf("=");
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1));
  }
  return { name: name.toLowerCase(), properties, data: unescapeData(data) };
};

/** The annotation that an error, warning or notice command makes. */
export const toAnnotation = ({ name, properties, data }: WorkflowCommand): Annotation => {
  const number = (text: string | undefined) => (text && /^\d+$/.test(text) ? Number(text) : undefined);
  const { title, file } = properties;
  const line = number(properties.line);
  const endLine = number(properties.endLine);
  const column = number(properties.col);
  const endColumn = number(properties.endColumn);
  return {
    level: name as Annotation["level"],
    message: data,
    ...(title && { title }),
    ...(file && { file }),
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && { endColumn }),
  };
};

const unescapeData = (text: string) =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");

const unescapeProperty = (text: string) =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
