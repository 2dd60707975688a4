import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseModel, parsePolicy, parseProject, selectModel } from "./parse-project.ts";

const minimal = `version: 1
models:
  flights:
    train:
      command: python3 train.py
      outputs: { model: out/model }
`;

const messageOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    const { message, fix } = error as Error & { fix?: string };
    return `${message} ${fix ?? ""}`;
  }
  throw new Error("nothing was thrown");
};

describe("mlops.yml", () => {
  it("fills in what need not be said", () => {
    const { train, card, deploy } = parseProject(minimal).models.flights!;
    expect({ train, card, deploy }).toMatchObject({ train: { data: [], env: {} }, card: {}, deploy: {} });
  });

  it("reads the quickstart, anchors and merge keys included", () => {
    const path = join(import.meta.dirname, "../../../examples/quickstart/mlops.yml");
    const { deploy } = parseProject(readFileSync(path, "utf8")).models.flights!;
    expect(deploy.production).toMatchObject({
      driver: "process",
      from: "staging",
      files: ["serve.py", "features.py"],
    });
    expect(deploy.staging).not.toHaveProperty("from");
  });

  it("names file, line, column, path and the key that was meant", () => {
    expect(messageOf(() => parseProject(minimal.replace("command", "comand")))).toMatch(
      /mlops\.yml:5:\d+ models\.flights\.train: unknown key "comand", did you mean "command"\?/,
    );
  });

  it("says what is missing", () => {
    expect(messageOf(() => parseProject(minimal.replace(/ {6}command.*\n/, "")))).toContain(
      "models.flights.train.command: missing, expected string",
    );
  });

  it("tells all faults at once", () => {
    const text = `${minimal}    drift: { current: ../secret.csv, retrain: { workflow: ml.yml, cooldown: soon } }\n`;
    expect(messageOf(() => parseProject(text))).toMatch(
      /has 2 faults:[\s\S]*drift\.current[\s\S]*drift\.retrain\.cooldown/,
    );
  });

  it.each(["/etc/passwd", "../x", "a/../../x", "C:\\x"])("refuses the path %s", (path) => {
    expect(messageOf(() => parseProject(minimal.replace("out/model", JSON.stringify(path))))).toContain(
      "inside the repository",
    );
  });

  it.each(["a.b", "-a", "a b", "a@b", ""])("refuses the model name %j, which no tag can carry", (name) => {
    expect(messageOf(() => parseProject(minimal.replace("flights:", `${JSON.stringify(name)}:`)))).toContain(
      "cannot be a name: letters, digits, - _ / only",
    );
  });

  it("refuses a model name that GTO takes and git does not", () => {
    expect(messageOf(() => parseProject(minimal.replace("flights:", "a//b:")))).toContain("no // within");
  });

  it("takes what people say of a model: type, labels and the card, one or several", () => {
    const said = `    type: tokenizer
    labels: { team: fraud, tier: 1, gdpr: true }
    card: { license: mit, base_models: org/small, tags: [a, b], language: en, citation: "@misc{x}" }
`;
    const { type, labels, card } = parseProject(minimal + said).models.flights!;
    expect({ type, labels }).toEqual({
      type: "tokenizer",
      labels: { team: "fraud", tier: "1", gdpr: "true" },
    });
    expect(card).toEqual({
      license: "mit",
      base_models: ["org/small"],
      tags: ["a", "b"],
      language: ["en"],
      citation: "@misc{x}",
    });
    expect(parseProject(minimal).models.flights).toMatchObject({ type: "model", labels: {} });
  });

  it.each([
    ["type: Big Model", "flights.type: one word of lower-case letters"],
    ["labels: { team: [a] }", "flights.labels.team: "],
    ['labels: { "a b": c }', "flights.labels.a b: cannot be a name: letters, digits"],
    ["card: { language: English }", "flights.card.language: an ISO 639 code"],
    ["card: { language: [en, English] }", "flights.card.language[1]: an ISO 639 code"],
    ["card: { intended-use: x }", 'unknown key "intended-use", did you mean "intended_use"?'],
    ["card: { task: Tabular Classification }", "flights.card.task: lower-case words joined by -"],
    ["card: { paper: arxiv }", "flights.card.paper: an address"],
  ])("says what is wrong with %s, and where", (line, expected) => {
    expect(messageOf(() => parseProject(`${minimal}    ${line}\n`))).toMatch(
      new RegExp(`mlops\\.yml:7:\\d+ [\\s\\S]*${expected.replace(/[[\]{}().?*+]/g, "\\$&")}`),
    );
  });

  it("points at broken YAML", () => {
    expect(messageOf(() => parseProject("a: [1"))).toMatch(/^mlops\.yml:1:\d+ is not YAML/);
  });

  it("knows the models and the one that was meant", () => {
    const project = parseProject(minimal);
    expect(messageOf(() => selectModel(project, "flihgts"))).toContain('Did you mean "flights"?');
    expect(messageOf(() => selectModel(project, "weather"))).toContain("It has: flights");
  });

  it("takes the only model where none is named, and asks where there are two", () => {
    const one = parseProject(minimal);
    const two = { ...one, models: { ...one.models, weather: one.models.flights! } };
    expect(chooseModel(one, undefined)).toBe("flights");
    expect(chooseModel(two, "weather")).toBe("weather");
    expect(messageOf(() => chooseModel(two, undefined))).toContain(
      "mlops.yml has 2 models (flights, weather), and none was named.",
    );
  });
});

describe("a gate policy", () => {
  it("says which rule is wrong and how, though rules are of many kinds", () => {
    const text = "task: binary\nrules:\n  - { id: auc, kind: non_inferiority, metric: roc_auc }\n";
    expect(messageOf(() => parsePolicy(text, "gate.yml"))).toContain(
      "gate.yml:3:5 rules[0].margin: missing, expected number",
    );
  });

  it("refuses two rules of one name and a gate without rules", () => {
    const rule = "{ id: a, kind: bound, metric: roc_auc, min: 0.5 }";
    expect(messageOf(() => parsePolicy(`task: binary\nrules: [${rule}, ${rule}]`, "g.yml"))).toContain(
      '"a" is used twice',
    );
    expect(messageOf(() => parsePolicy("task: binary\nrules: []", "g.yml"))).toContain("at least one rule");
  });

  it("refuses a bound without a limit", () => {
    expect(
      messageOf(() => parsePolicy("task: binary\nrules: [{ id: a, kind: bound, metric: f1 }]", "g.yml")),
    ).toContain("give min, max or both");
  });
});
