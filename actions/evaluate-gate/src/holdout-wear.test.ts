import { sha256 } from "@mlops-actions/contracts/digest";
import { describe, expect, it } from "vitest";
import { chance, good, labels, play, policy, predict, project, pullRequest } from "./testing/play-gate.ts";

describe("a holdout that has decided before", () => {
  const adjusting = project(`${policy.trimEnd()}\n      stats: {wear: WEAR}\n`);

  it("is counted in the verdict and the comment, and warned of once it is worn", async () => {
    const fresh = await play({ champion: chance, inputs: { pullRequest } });
    expect(fresh.verdict.holdout).toMatchObject({ digest: sha256(labels), looks: 1, worn: false });
    expect(fresh.comment).toContain(", look 1 ");
    expect(fresh.posts[0]).toMatchObject({ holdout: sha256(labels) });
    const worn = await play({ champion: chance, looks: 29 });
    expect(worn.verdict.holdout).toMatchObject({ looks: 30, worn: true, adjusted: false });
    expect(worn.verdict.stats?.alpha).toBe(0.025);
    expect(worn.comment).toContain("**Worn holdout.** At least 30 decisions were made");
    expect(worn.result.summary).toContain("Worn holdout");
    expect(worn.logged.join()).toContain("warning: At least 30 decisions");
  });

  it("is judged at its share of alpha where the policy asks, and not counted where it is turned off", async () => {
    const levelOf = ({ verdict }: Awaited<ReturnType<typeof play>>) => verdict.rules[0]!.ci!.level;
    const plain = await play({ champion: chance, looks: 3 });
    const adjusted = await play({ champion: chance, looks: 3, project: adjusting.replace("WEAR", "adjust") });
    expect([levelOf(plain), levelOf(adjusted)]).toEqual([0.95, 1 - 0.05 / 20]);
    expect(adjusted.verdict.stats).toMatchObject({ alpha: 0.00125, resamples: 16_000 });
    const off = await play({ champion: chance, looks: 99, project: adjusting.replace("WEAR", "off") });
    expect(off.verdict).not.toHaveProperty("holdout");
    expect(off.comment).not.toContain("look 100");
  });

  it("does not make a slice guard more lenient", async () => {
    const guard = "      - {id: slices, kind: slice_guard, metric: roc_auc, margin: 0.02, min_n: 20}\n";
    const gate = adjusting.replace("      stats:", `${guard}      stats:`).replace("WEAR", "adjust");
    const partly = predict(({ label, noise, region }) =>
      region === "US" ? label * 0.2 + noise : label + noise,
    );
    const statuses = async (looks: number) =>
      (await play({ predictions: partly, champion: good, looks, project: gate })).verdict.rules
        .filter(({ kind }) => kind === "slice_guard")
        .map(({ slice, status, p_value: p, ci }) => [slice, status, p, ci?.level]);
    expect(await statuses(0)).toEqual(await statuses(5000));
    expect((await statuses(0)).map(([, status]) => status)).toContain("fail");
  });
});
