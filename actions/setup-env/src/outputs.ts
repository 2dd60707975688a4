import type { Environment } from "@mlops-actions/contracts/environment";
import { codeSpan, markdownTable, plainText } from "@mlops-actions/contracts/markdown";
import { setOutputs, writeSummary } from "@mlops-actions/runner/outputs";
import type { SetupResult } from "./setup-env.ts";

export const writeOutputs = async (result: SetupResult): Promise<void> => {
  const { environment, environmentFile, comparison } = result;
  setOutputs({
    "environment-file": environmentFile,
    fingerprint: environment.fingerprint,
    "cache-hit": environment.context.cache === "hit",
    "python-path": environment.context.python_path,
    manager: environment.identity.manager,
    verdict: comparison?.verdict,
    "summary-line": summaryLine(result),
  });
  console.log(summaryLine(result));
  await writeSummary(renderSummary(result));
  if (result.failure) throw result.failure;
};

/** `python 3.11.7, lock 9f2c…, cache hit` */
export const summaryLine = ({
  environment,
  comparison,
}: Pick<SetupResult, "environment" | "comparison">): string => {
  const { identity, context } = environment;
  return [
    identity.python === "none" ? "no Python" : `python ${identity.python}`,
    ...(identity.manager === "none"
      ? identity.python === "none"
        ? []
        : ["standard library only"]
      : [identity.lock ? `lock ${identity.lock.sha256.slice(0, 4)}…` : "no lock", describeCache(context)]),
    ...(comparison ? [comparison.verdict] : []),
  ].join(", ");
};

const describeCache = ({ cache, install_seconds }: Environment["context"]) =>
  cache === "hit" ? "cache hit" : `installed in ${install_seconds.toFixed(1)} s`;

const renderSummary = ({ environment, comparison }: SetupResult): string => {
  const { identity, numeric, context, fingerprint } = environment;
  const rows = [
    ["fingerprint", codeSpan(fingerprint)],
    ["Python", `${plainText(identity.implementation)} ${plainText(identity.python)}`],
    ["interpreter", context.python_path === null ? "none" : codeSpan(context.python_path)],
    ["system", plainText([identity.os, identity.arch, identity.libc].filter(Boolean).join(" "))],
    ["manager", identity.manager],
    [
      "lock",
      identity.lock
        ? `${codeSpan(identity.lock.path)} ${codeSpan(identity.lock.sha256.slice(0, 12))}`
        : "none",
    ],
    ["packages", String(identity.distributions.length)],
    ["cache", identity.manager === "none" ? "not needed" : context.cache],
  ];
  return [
    "## Environment",
    markdownTable(["", ""], rows),
    ...(identity.distributions.length > 0
      ? [
          details(
            "Packages",
            identity.distributions.map(({ name, version }) => [codeSpan(name), codeSpan(version)]),
            ["package", "version"],
          ),
        ]
      : []),
    details(
      "What can move the last digits of a result",
      Object.entries(numeric).map(([name, value]) => [codeSpan(name), codeSpan(value)]),
      ["variable", "value"],
    ),
    ...(comparison ? [renderComparison(comparison)] : []),
    "**Next:** `train` and later steps of this job run in it, and `train` records its fingerprint.",
  ].join("\n\n");
};

const details = (title: string, rows: string[][], header: string[]) =>
  `<details><summary>${title}</summary>\n\n${markdownTable(header, rows)}\n\n</details>`;

const renderComparison = ({ verdict, differences }: NonNullable<SetupResult["comparison"]>) =>
  [
    `### Against the expected environment: ${verdict}`,
    ...(differences.length > 0
      ? [
          markdownTable(
            ["what", "expected", "here"],
            differences
              .slice(0, 100)
              .map(({ what, expected, actual }) => [codeSpan(what), codeSpan(expected), codeSpan(actual)]),
          ),
        ]
      : ["Nothing differs."]),
  ].join("\n\n");
