import { digestOf } from "@mlops-actions/contracts/digest";
import type { Signature, Tensor } from "@mlops-actions/contracts/signature";

/** What a caller of the earlier model meets in the later one. */
export type SignatureChange = { breaks: boolean; what: string };

const longestName = 100;

/** Equal for equal signatures, whatever the order of their tensors; in a version's tag it saves reading a manifest. */
export const signatureDigest = ({ inputs, outputs }: Signature): string =>
  digestOf({ inputs: sortByName(inputs), outputs: sortByName(outputs) });

const sortByName = (tensors: readonly Tensor[]): Tensor[] =>
  [...tensors].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/**
 * The gravest difference, undefined where callers see none. What breaks them: an input or output that is gone or of
 * another type, an input that must now be given. What does not: one that is new and need not be given, a new output,
 * an input that takes more shapes or an output that takes fewer.
 */
export const findSignatureChange = (before: Signature, after: Signature): SignatureChange | undefined => {
  const changes = [
    ...compareTensors("input", before.inputs, after.inputs),
    ...compareTensors("output", before.outputs, after.outputs),
  ];
  return changes.find(({ breaks }) => breaks) ?? changes[0];
};

const compareTensors = (
  kind: "input" | "output",
  before: readonly Tensor[],
  after: readonly Tensor[],
): SignatureChange[] => {
  const changes: SignatureChange[] = [];
  const tell = (breaks: boolean, name: string, what: string) =>
    changes.push({ breaks, what: `${kind} ${name.slice(0, longestName)} ${what}` });
  for (const old of before) {
    const found = after.find(({ name }) => name === old.name);
    if (!found) tell(true, old.name, "is gone");
    else if (found.datatype !== old.datatype)
      tell(true, old.name, `is ${found.datatype}, was ${old.datatype}`);
    else if (found.shape.join() !== old.shape.join()) {
      const [wide, narrow] = kind === "input" ? [found, old] : [old, found];
      tell(!covers(wide.shape, narrow.shape), old.name, `has shape ${show(found)}, had ${show(old)}`);
    } else if (kind === "input" && (found.optional ?? false) !== (old.optional ?? false))
      tell(!found.optional, old.name, found.optional ? "may be left out now" : "must be given now");
  }
  for (const tensor of after)
    if (!before.some(({ name }) => name === tensor.name)) {
      const required = kind === "input" && !tensor.optional;
      tell(required, tensor.name, `is new${required ? " and must be given" : ""}`);
    }
  return changes;
};

/** Whether a shape allows all that another does; -1 is any length. */
const covers = (wide: readonly number[], narrow: readonly number[]): boolean =>
  wide.length === narrow.length && wide.every((length, axis) => length === -1 || length === narrow[axis]);

const show = ({ shape }: Tensor): string => `[${shape.join(", ")}]`;
