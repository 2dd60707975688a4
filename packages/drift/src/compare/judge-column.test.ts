import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { describe, expect, it } from "vitest";
import { judgeDistribution } from "./judge-column.ts";

const config = driftConfigShape.parse({});
const judge = (metrics: object, n: number, adjusted = 0.001, newCategoryP?: number) =>
  judgeDistribution(
    {
      metrics,
      p: adjusted,
      cells: 10,
      n: { reference: n, current: n },
      ...(newCategoryP !== undefined && { newCategoryP }),
    },
    adjusted,
    20,
    config,
  ).status;

describe("judgeDistribution", () => {
  it("needs both: beyond chance, and large enough", () => {
    expect(judge({ ks: 0.2 }, 1000)).toBe("alert");
    expect(judge({ ks: 0.07 }, 1000)).toBe("warn");
    expect(judge({ ks: 0.01 }, 100_000)).toBe("ok");
    expect(judge({ ks: 0.2 }, 1000, 0.2)).toBe("ok");
  });

  it("takes a PSI for noise where rows are few: the χ² floor of ten bins is 0.51 at 100 rows a side", () => {
    expect(judge({ psi: 0.4 }, 100)).toBe("ok");
    expect(judge({ psi: 0.55 }, 100)).toBe("alert");
    expect(judge({ psi: 0.4 }, 1000)).toBe("alert");
    expect(judge({ js: 0.21 }, 100)).toBe("ok");
    expect(judge({ js: 0.21 }, 1000)).toBe("alert");
  });

  it("alerts on new categories that are more than the tail of rare ones, whatever the rest does", () => {
    expect(judge({ new_category_share: 0.02 }, 1000, 1, 1e-9)).toBe("alert");
    expect(judge({ new_category_share: 0.007 }, 1000, 1, 1e-9)).toBe("warn");
    expect(judge({ new_category_share: 0.02 }, 1000, 1, 0.3)).toBe("ok");
    expect(judge({ new_category_share: 0.001 }, 1000, 1, 1e-9)).toBe("ok");
  });
});
