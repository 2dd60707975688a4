/** Writes `schemas/*.schema.json` from the zod shapes: for editors, and for anyone who reads or writes our files. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeSchemas } from "../packages/contracts/src/json-schemas.ts";

const directory = join(import.meta.dirname, "..", "schemas");
await rm(directory, { recursive: true, force: true });
await mkdir(directory);
for (const [name, schema] of Object.entries(describeSchemas()))
  await writeFile(join(directory, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
