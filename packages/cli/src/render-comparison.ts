import { formatBytes, formatNumber } from "@mlops-actions/contracts/format";
import { linkTarget, markdownTable, plainText } from "@mlops-actions/contracts/markdown";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type {
  Difference,
  MetricDifference,
  MetricSide,
  VersionComparison,
} from "@mlops-actions/registry/search/compare-versions";

type Section = { heading: string; header: string[]; rows: string[][] };
export type DescribedComparison = { title: string; sections: Section[]; notes: string[] };

const none = "–";

/** A comparison as tables of plain text, for the terminal. Sections in which nothing differs are one line of a note. */
export const describeComparison = (comparison: VersionComparison): DescribedComparison => {
  const { a, b, size, code } = comparison;
  const header = (first: string) => [first, oneLine(a), oneLine(b), ""];
  const section = <Value>(
    heading: string,
    first: string,
    list: readonly Difference<Value>[] | null,
    show: (value: Value) => string,
  ): Section => ({
    heading,
    header: header(first),
    rows: (list ?? []).map((each) => [
      oneLine(each.name),
      each.a === null ? none : show(each.a),
      each.b === null ? none : show(each.b),
      each.a === null ? "added" : each.b === null ? "removed" : "changed",
    ]),
  });
  const digest = ({ size: bytes, sha256 }: { size: number; sha256: string }) =>
    `${sha256.slice(0, 12)} ${formatBytes(bytes)}`;
  const text = (value: string) => oneLine(value);
  const all: Section[] = [
    {
      heading: "Metrics",
      header: ["metric", oneLine(a), oneLine(b), "change", "paired (positive is better)"],
      rows: comparison.metrics.map(describeMetric),
    },
    section("Parameters", "parameter", comparison.params, (value) => text(JSON.stringify(value) ?? none)),
    section("Packages", "package", comparison.packages, text),
    section("Data", "file", comparison.data, digest),
    section("Model files", "file", comparison.files, digest),
    section("Facts", "fact", comparison.facts, text),
  ];
  const sections = all.filter(({ rows }) => rows.length > 0);
  const same = all.filter(
    (each) => each.rows.length === 0 && (each.heading !== "Packages" || comparison.packages),
  );
  return {
    title: `${oneLine(a)} → ${oneLine(b)}`,
    sections,
    notes: [
      size.a === size.b
        ? `Size: ${formatBytes(size.a)}, the same.`
        : `Size: ${formatBytes(size.a)} → ${formatBytes(size.b)}.`,
      code.url ? `Code: ${code.url}` : "Code: the same commit.",
      ...(same.length > 0
        ? [`The same: ${same.map(({ heading }) => heading.toLowerCase()).join(", ")}.`]
        : []),
      ...comparison.notes.map(oneLine),
    ],
  };
};

const describeMetric = ({ name, a, b, change, paired }: MetricDifference): string[] => [
  oneLine(name),
  describeSide(a),
  describeSide(b),
  change === null ? "" : signed(change),
  paired ? `${signed(paired.delta)}${describeInterval(paired.ci)}` : "",
];

const describeSide = (side: MetricSide | null): string =>
  side ? `${formatNumber(side.value)}${describeInterval(side.ci)}` : none;

const describeInterval = (ci: { low: number; high: number } | undefined): string =>
  ci ? ` [${formatNumber(ci.low)}, ${formatNumber(ci.high)}]` : "";

const signed = (value: number): string => `${value > 0 ? "+" : ""}${formatNumber(value)}`;

/** The same as Markdown. */
export const renderComparison = (comparison: VersionComparison): string => {
  const { title, sections, notes } = describeComparison(comparison);
  const { url } = comparison.code;
  return [
    `### ${plainText(title)}`,
    ...sections.flatMap(({ heading, header, rows }) => [
      `**${heading}**`,
      markdownTable(
        header.map(plainText),
        rows.map((row) => row.map(plainText)),
      ),
    ]),
    notes
      .map((note) => (url && note.endsWith(url) ? `- [Code](${linkTarget(url)})` : `- ${plainText(note)}`))
      .join("\n"),
  ].join("\n\n");
};
