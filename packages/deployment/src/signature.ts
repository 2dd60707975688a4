import type { Signature, Tensor } from "@mlops-actions/contracts/signature";

/** The first difference between what the model declares and what the server does, in words. */
export const findSignatureDifference = (declared: Signature, served: Signature): string | undefined =>
  findTensorDifference("input", declared.inputs, served.inputs) ??
  findTensorDifference("output", declared.outputs, served.outputs);

const findTensorDifference = (
  kind: string,
  declared: readonly Tensor[],
  served: readonly Tensor[],
): string | undefined => {
  for (const tensor of declared) {
    const found = served.find(({ name }) => name === tensor.name);
    if (!found) return `${kind} ${tensor.name} is missing`;
    if (found.datatype !== tensor.datatype)
      return `${kind} ${tensor.name} is ${found.datatype}, the model declares ${tensor.datatype}`;
    if (found.shape.join() !== tensor.shape.join())
      return `${kind} ${tensor.name} has shape [${found.shape.join(", ")}], the model declares [${tensor.shape.join(", ")}]`;
  }
  const extra = served.find(({ name }) => !declared.some((tensor) => tensor.name === name));
  return extra && `${kind} ${extra.name} is served and not declared`;
};
