import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeOutput } from "./write-output.ts";

it("writes, and says which folder is not there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mlops-output-"));
  await writeOutput(join(folder, "a.html"), "x");
  expect(readFileSync(join(folder, "a.html"), "utf8")).toBe("x");
  await expect(writeOutput(join(folder, "no", "a.html"), "x")).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining("could not be written (ENOENT)"),
    fix: `Is ${join(folder, "no")} a folder that may be written to?`,
  });
});
