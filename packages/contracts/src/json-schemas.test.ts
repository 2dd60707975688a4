import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { describeSchemas } from "./json-schemas.ts";

const root = join(import.meta.dirname, "../../..");
const ajv = new Ajv({ strict: false });

describe("schemas/", () => {
  it("is what the shapes say", () => {
    const written = Object.fromEntries(
      readdirSync(join(root, "schemas")).map((file) => [
        file.replace(".schema.json", ""),
        JSON.parse(readFileSync(join(root, "schemas", file), "utf8")),
      ]),
    );
    expect(written).toEqual(JSON.parse(JSON.stringify(describeSchemas())));
  });

  it.each(Object.entries(describeSchemas()))("%s compiles", (_, schema) => {
    expect(typeof ajv.compile(schema)).toBe("function");
  });

  it.each(["quickstart", "drift"])(
    "accepts the %s's mlops.yml and refuses a misspelt key, as an editor would",
    (name) => {
      const validate = ajv.compile(describeSchemas().mlops!);
      const path = join(root, "examples", name, "mlops.yml");
      const project = parse(readFileSync(path, "utf8"), { merge: true });
      expect(validate(project), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...project, modles: {} })).toBe(false);
    },
  );
});
