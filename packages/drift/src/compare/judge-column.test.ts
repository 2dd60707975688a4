import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { describe, expect, it } from "vitest";
import { simulateNull } from "../statistics/null-effects.ts";
import { judgeDistribution } from "./judge-column.ts";

const config = driftConfigShape.parse({});
const judge = (metrics: object, rows: number, adjusted = 0.001, unseen: object = {}) => {
  const n = { reference: rows, current: rows };
  const noise = (level: number) => simulateNull({ n, counts: new Array(10).fill(rows / 10) }, level);
  const comparison = { metrics, p: adjusted, cells: 10, n, noise, ...unseen };
  return judgeDistribution(comparison, adjusted, 20, config).status;
};

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
    expect(judge({ hellinger: 0.21, tvd: 0.21, linf: 0.1 }, 100)).toBe("ok");
    expect(judge({ hellinger: 0.21 }, 1000)).toBe("alert");
    expect(judge({ js: 0.21 }, 1000)).toBe("alert");
  });

  it("alerts on new categories that are more than the tail of rare ones, whatever the rest does", () => {
    expect(judge({ new_category_share: 0.02 }, 1000, 1, { newCategoryP: 1e-9 })).toBe("alert");
    expect(judge({ new_category_share: 0.007 }, 1000, 1, { newCategoryP: 1e-9 })).toBe("warn");
    expect(judge({ new_category_share: 0.02 }, 1000, 1, { newCategoryP: 0.3 })).toBe("ok");
    expect(judge({ out_of_range: 0.02 }, 1000, 1, { outOfRangeP: 1e-9 })).toBe("alert");
    expect(judge({ out_of_range: 0.02 }, 1000, 1, { outOfRangeP: 0.1 })).toBe("ok");
    expect(judge({ new_category_share: 0.001 }, 1000, 1, { newCategoryP: 1e-9 })).toBe("ok");
  });
});
