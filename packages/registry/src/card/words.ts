import { plainText } from "@mlops-actions/contracts/markdown";

/** As Markdown has it, so a text of ampersands does not grow to five times what was asked for. */
const longestText = 12_000;

/** A name or a sentence as plain text on one line. */
export const prose = (text: string): string => {
  let shown = text;
  for (let length = text.length; ; length = Math.floor(length * 0.8)) {
    shown = plainText(length < text.length ? `${text.slice(0, length)}…` : text);
    if (shown.length <= longestText) return shown;
  }
};

/** Text as people write it in mlops.yml: paragraphs and lists of `- ` stay, everything else is shown as it is. */
export const paragraphs = (text: string): string =>
  (text.length > longestText ? `${text.slice(0, longestText)}…\n\n(cut; manifest.json has all of it)` : text)
    .split(/\n[ \t]*\n/)
    .map((block) => {
      const lines = block.split("\n").filter((line) => line.trim());
      const isList = lines.length > 0 && lines.every((line) => /^\s*- /.test(line));
      if (isList) return lines.map((line) => `- ${prose(line.replace(/^\s*- /, "").trim())}`).join("\n");
      return prose(lines.map((line) => line.trim()).join(" "));
    })
    .filter(Boolean)
    .join("\n\n");

export const shorten = (text: string, most = 200): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

export const shortDigest = (digest: string): string => digest.slice(0, 12);
