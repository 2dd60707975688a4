import { z } from "zod";

/** Names of models and stages, as GTO writes them into tags (iterative/gto, gto/constants.py). No dots. */
const namePattern = /^[a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?$/;

export const nameShape = z
  .string()
  .regex(
    namePattern,
    "letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag)",
  )
  .refine((name) => !name.includes("//"), "no // within (git takes no such tag)");
