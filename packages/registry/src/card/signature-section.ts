import type { Manifest } from "@mlops-actions/contracts/manifest";
import { codeSpan, markdownTable } from "@mlops-actions/contracts/markdown";
import type { Tensor } from "@mlops-actions/contracts/signature";
import { shorten } from "./words.ts";

const shownTensors = 100;

/** What the model takes and gives, as its MODEL.json says. */
export const renderSignature = ({ signature }: Manifest): string => {
  if (!signature) return "";
  const rows = [
    ...signature.inputs.map((tensor) => rowOf(tensor.optional ? "input, optional" : "input", tensor)),
    ...signature.outputs.map((tensor) => rowOf("output", tensor)),
  ];
  const table = markdownTable(["", "name", "type", "shape"], rows.slice(0, shownTensors));
  const rest = rows.length - shownTensors;
  return `## Signature\n\n${table}${rest > 0 ? `\n\n… and ${rest} more in manifest.json.` : ""}`;
};

const rowOf = (kind: string, { name, datatype, shape }: Tensor): string[] => [
  kind,
  codeSpan(shorten(name, 100)),
  codeSpan(shorten(datatype, 40)),
  codeSpan(
    `[${shape
      .slice(0, 10)
      .map((length) => (length === -1 ? "any" : length))
      .join(", ")}]`,
  ),
];
