import { countOf } from "@mlops-actions/contracts/format";
import type { Finding, Manifest } from "@mlops-actions/contracts/manifest";
import { codeSpan, markdownTable } from "@mlops-actions/contracts/markdown";
import { prose, shorten } from "./words.ts";

const shownFindings = 30;
const marks: Record<Finding["level"], string> = { danger: "❌ danger", warning: "⚠️ warning", note: "note" };

/** Whether loading the files can run code, and what the scan saw in them. */
export const renderSecurity = ({ security, formats = [] }: Manifest): string => {
  if (!security) return "";
  const { safe_format: safe, findings, scanner, allowed } = security;
  const kept =
    formats.length > 0 ? ` (${formats.map((format) => prose(shorten(format, 60))).join(", ")})` : "";
  const sentence = safe
    ? `✅ Nothing in these files${kept} can run when they are loaded.`
    : `Loading these files${kept} can run code that is in them: load them only from where you trust.`;
  const dangers = findings.filter(({ level }) => level === "danger").length;
  const count =
    findings.length === 0 ? "found nothing to tell" : `found ${countOf(findings.length, "thing")} to tell`;
  const permitted = allowed
    ? ` Registered although it would run what no model needs, by ${prose(allowed.actor)}: ${prose(allowed.reason)}`
    : "";
  const alert = dangers > 0 ? `> [!CAUTION]\n> ${sentence}${permitted}` : `${sentence}${permitted}`;
  const table = markdownTable(
    ["", "file", "what", "why it is told"],
    findings
      .slice(0, shownFindings)
      .map(({ level, path, name, reason }) => [
        marks[level],
        codeSpan(shorten(path, 100)),
        codeSpan(shorten(name, 100)),
        prose(shorten(reason)),
      ]),
  );
  const rest = findings.length - shownFindings;
  return [
    "## Security",
    alert,
    `${prose(scanner)} ${count}. It reads bytes and runs none of them.`,
    ...(findings.length > 0 ? [table] : []),
    ...(rest > 0 ? [`… and ${rest} more in manifest.json.`] : []),
  ].join("\n\n");
};
