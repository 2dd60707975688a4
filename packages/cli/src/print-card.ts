import { countOf, formatBytes, formatNumber } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import { formatTime } from "./registry-words.ts";
import { paint, print, printTable } from "./terminal.ts";

/** The model card as a terminal shows it: the same facts as the release's page, from the same manifest. */
export const printCard = (version: RegisteredVersion): void => {
  const { manifest, stages, yanked } = version;
  const state = yanked ? paint("red", "withdrawn") : stages.map((stage) => paint("cyan", stage)).join(", ");
  print(`${paint("bold", version.tag)}${state ? `  ${state}` : ""}`);
  print(paint("dim", version.releaseUrl));
  if (manifest.forced)
    print(
      `${paint("yellow", "Registered without a passing verdict")} by ${oneLine(manifest.forced.actor)}: ${oneLine(manifest.forced.reason)}`,
    );
  printTable(["", ""], factRows(version));
  if (manifest.metrics.length > 0) {
    print();
    printTable(
      [
        "metric",
        "value",
        "interval",
        `change${manifest.gate?.champion ? ` from ${oneLine(manifest.gate.champion)}` : ""}`,
        "told by",
      ],
      manifest.metrics.map(({ name, value, ci, change, source }) => [
        oneLine(name),
        formatNumber(value),
        formatInterval(ci),
        change
          ? `${change.delta > 0 ? "+" : ""}${formatNumber(change.delta)} ${formatInterval(change.ci)}`.trim()
          : "",
        source,
      ]),
    );
  }
  print();
  printTable(
    ["file", "size", "sha256"],
    manifest.files.map(({ path, size, sha256 }) => [oneLine(path), formatBytes(size), sha256]),
  );
  for (const [title, text] of [
    ["Intended use", manifest.intended_use],
    ["Limitations", manifest.limitations],
  ])
    if (text) print(`\n${paint("bold", title!)}  ${oneLine(text)}`);
  print(paint("dim", `\nGet it: npx mlops pull ${version.model}@${version.version} -o model/`));
};

const factRows = ({ manifest, manifestDigest, publishedAt }: RegisteredVersion): string[][] => {
  const { source, gate, environment, data, previous } = manifest;
  const bytes = data.reduce((sum, file) => sum + file.size, 0);
  const rows: [string, string | null][] = [
    ["published", `${formatTime(publishedAt)} UTC${source.actor ? ` by ${oneLine(source.actor)}` : ""}`],
    ["gate", gate ? `${gate.verdict}${gate.n ? ` on ${countOf(gate.n, "row")}` : ""}` : "no gate judged it"],
    ["trained by", oneLine(manifest.command)],
    ["commit", source.commit && `${source.commit}${source.dirty ? " with uncommitted changes" : ""}`],
    ["data", data.length > 0 ? `${countOf(data.length, "file")}, ${formatBytes(bytes)}` : null],
    ["run", source.run_url && oneLine(source.run_url)],
    [
      "environment",
      environment && `Python ${oneLine(environment.python)}, ${environment.fingerprint.slice(0, 12)}`,
    ],
    ["previous", previous && oneLine(previous.version)],
    ["licence", manifest.license && oneLine(manifest.license)],
    ["manifest", `sha256:${manifestDigest}`],
    ["goes along", Object.keys(manifest.evidence).map(oneLine).join(", ") || null],
  ];
  return rows.flatMap(([name, value]) => (value ? [[paint("dim", name), value]] : []));
};

const formatInterval = (ci: { low: number; high: number } | undefined): string =>
  ci ? `[${formatNumber(ci.low)}, ${formatNumber(ci.high)}]` : "";
