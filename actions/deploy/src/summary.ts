import { codeBlock, codeSpan, markdownTable, plainText } from "@mlops-actions/contracts/markdown";
import type { DeployResult } from "./deploy.ts";

type Report = DeployResult["report"];

/** `http://127.0.0.1:41207 verified, 24 golden rows` */
export const summaryLine = (report: Report): string => {
  const { result, url, checks, error } = report;
  if (error) return `${result}: ${error.split("\n", 1)[0]}`;
  if (result === "nothing-live") return `nothing is live in ${report.environment}`;
  const golden = checks.find(({ check }) => check === "golden");
  const proof =
    golden?.status === "pass"
      ? `verified, ${golden.detail}`
      : checks.some(({ status }) => status === "pass")
        ? "ready, no golden rows"
        : "not verified";
  return `${result === "unchanged" ? "unchanged, " : ""}${url ?? "no address"} ${proof}`;
};

const titles: Record<Report["result"], string> = {
  deployed: "live",
  unchanged: "live already",
  "rolled-back": "not deployed, the previous version is live",
  failed: "not deployed",
  drifted: "drifted",
  "nothing-live": "nothing is live",
};

/** The page of this step: what was done, what proves it, what to do next. */
export const renderSummary = (report: Report): string =>
  [
    `## ${report.version ? codeSpan(`${report.model}@${report.version}`) : plainText(report.model)} in ${plainText(report.environment)}: ${titles[report.result]}`,
    ...(report.error ? [codeBlock(report.error.split("\n"))] : []),
    markdownTable(["", ""], factRows(report)),
    ...(report.checks.length > 0
      ? [
          "### Verification",
          markdownTable(
            ["check", "status", "detail", "time"],
            report.checks.map(({ check, status, detail, seconds }) => [
              plainText(check),
              marks[status],
              plainText(detail.slice(0, 500)),
              `${seconds.toFixed(2)} s`,
            ]),
          ),
        ]
      : []),
    `**Next:** ${describeNext(report)}`,
  ].join("\n\n");

const marks = { pass: "✅ pass", fail: "❌ fail", skipped: "⏭️ skipped" } as const;

const factRows = (report: Report): string[][] => {
  const { operation, driver, url, previous_version, deployment_id, reason, stage } = report;
  const rows: [string, string | null | undefined][] = [
    ["operation", operation],
    ["driver", driver],
    ["address", url && codeSpan(url)],
    ["previous version", previous_version && plainText(previous_version)],
    ["recorded as live", operation === "status" ? plainText(report.recorded ?? "nothing") : null],
    ["running", operation === "status" ? plainText(report.running ?? "nothing") : null],
    ["model digest", report.model_digest && codeSpan(report.model_digest.slice(0, 12))],
    ["manifest digest", report.manifest_digest && codeSpan(report.manifest_digest.slice(0, 12))],
    ["Deployment", deployment_id === null ? null : String(deployment_id)],
    [
      "stage",
      stage &&
        `${codeSpan(stage.tag)}${stage.changed ? `, before: ${plainText(stage.previous ?? "no version")}` : " (held already)"}`,
    ],
    ["reason", reason && plainText(reason)],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
};

const describeNext = ({ result, operation, model, environment, previous_version, error }: Report): string => {
  switch (result) {
    case "deployed":
      if (operation === "status") return "nothing; records and servers agree.";
      return error
        ? "run this step again, as the message above says."
        : operation === "rollback"
          ? `mend what was wrong with ${plainText(previous_version ?? "the version before")}; it comes back when it is deployed anew, not by another rollback.`
          : previous_version
            ? `if it turns out wrong, run deploy with operation ${codeSpan("rollback")}: ${plainText(previous_version)} comes back.`
            : "drift-check watches the data that this version sees.";
    case "unchanged":
      return "nothing; this version was live and answers as it should.";
    case "rolled-back":
      return "mend what the message above says, and deploy again; the previous version serves meanwhile.";
    case "failed":
      return `mend what the message above says, and deploy again; operation ${codeSpan("status")} says what runs now.`;
    case "drifted":
      return `deploy the version of ${plainText(model)} that should be live in ${plainText(environment)}: that settles it.`;
    case "nothing-live":
      return `deploy a version of ${plainText(model)} to ${plainText(environment)}.`;
  }
};
