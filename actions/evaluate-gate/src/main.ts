import { runAction } from "@mlops-actions/runner/run-action";
import { evaluateGate } from "./evaluate-gate.ts";
import { readInputs } from "./inputs.ts";
import { writeOutputs } from "./outputs.ts";
import { createPorts } from "./ports.ts";

export const main = () =>
  runAction({
    readInputs,
    execute: (inputs) => evaluateGate(inputs, createPorts(inputs)),
    writeOutputs,
  });
