import { styleText } from "node:util";

export type Style = Parameters<typeof styleText>[0];

/**
 * Colour where the terminal has it, or FORCE_COLOR asks; plain text in pipes and under NO_COLOR. Node 20's own styleText
 * looks at neither.
 */
export const paintFor = (stream: NodeJS.WriteStream, style: Style, text: string): string =>
  hasColours(stream) ? styleText(style, text, { validateStream: false }) : text;

const hasColours = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY ? stream.hasColors() : ![undefined, "", "0"].includes(process.env.FORCE_COLOR);
