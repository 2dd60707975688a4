import { formatBytes, formatNumber } from "@mlops-actions/registry/model-card";
import type { RegisteredVersion } from "@mlops-actions/registry/resolve";
import { formatTime, plain } from "./registry-words.ts";
import { paint, print, printTable } from "./terminal.ts";

/** The model card as a terminal shows it: the same facts as the release's page, from the same manifest. */
export const printCard = (version: RegisteredVersion): void => {
  const { manifest, stages, yanked } = version;
  const state = yanked ? paint("red", "withdrawn") : stages.map((stage) => paint("cyan", stage)).join(", ");
  print(`${paint("bold", version.tag)}${state ? `  ${state}` : ""}`);
  print(paint("dim", version.releaseUrl));
  if (manifest.forced)
    print(
      `${paint("yellow", "Registered without a passing verdict")} by ${plain(manifest.forced.actor)}: ${plain(manifest.forced.reason)}`,
    );
  printTable(["", ""], factRows(version));
  if (manifest.metrics.length > 0) {
    print();
    printTable(
      [
        "metric",
        "value",
        "interval",
        `change${manifest.gate?.champion ? ` from ${plain(manifest.gate.champion)}` : ""}`,
        "told by",
      ],
      manifest.metrics.map(({ name, value, ci, change, source }) => [
        plain(name),
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
    manifest.files.map(({ path, size, sha256 }) => [plain(path), formatBytes(size), sha256]),
  );
  for (const [title, text] of [
    ["Intended use", manifest.intended_use],
    ["Limitations", manifest.limitations],
  ])
    if (text) print(`\n${paint("bold", title!)}  ${plain(text)}`);
  print(paint("dim", `\nGet it: npx mlops pull ${version.model}@${version.version} -o model/`));
};

const factRows = ({ manifest, manifestDigest, publishedAt }: RegisteredVersion): string[][] => {
  const { source, gate, environment, data, previous } = manifest;
  const bytes = data.reduce((sum, file) => sum + file.size, 0);
  const rows: [string, string | null][] = [
    ["published", `${formatTime(publishedAt)} UTC${source.actor ? ` by ${plain(source.actor)}` : ""}`],
    [
      "gate",
      gate
        ? `${gate.verdict}${gate.n ? ` on ${gate.n.toLocaleString("en")} rows` : ""}`
        : "no gate judged it",
    ],
    ["trained by", plain(manifest.command)],
    ["commit", source.commit && `${source.commit}${source.dirty ? " with uncommitted changes" : ""}`],
    [
      "data",
      data.length > 0 ? `${data.length} file${data.length === 1 ? "" : "s"}, ${formatBytes(bytes)}` : null,
    ],
    ["run", source.run_url && plain(source.run_url)],
    [
      "environment",
      environment && `Python ${plain(environment.python)}, ${environment.fingerprint.slice(0, 12)}`,
    ],
    ["previous", previous && plain(previous.version)],
    ["licence", manifest.license && plain(manifest.license)],
    ["manifest", `sha256:${manifestDigest}`],
    ["goes along", Object.keys(manifest.evidence).map(plain).join(", ") || null],
  ];
  return rows.flatMap(([name, value]) => (value ? [[paint("dim", name), value]] : []));
};

const formatInterval = (ci: { low: number; high: number } | undefined): string =>
  ci ? `[${formatNumber(ci.low)}, ${formatNumber(ci.high)}]` : "";
