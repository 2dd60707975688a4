import type { DriftRealised } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type {
  Demand,
  LabelStudy,
  MeasuredMetric,
  RegisteredMetric,
} from "@mlops-actions/contracts/label-study";

type Judged = { line: DriftRealised["metrics"][number]; words: string };
type Limits = DriftConfig["thresholds"]["performance"];

/**
 * One measured metric against what the gate asks: its floor, and at most a margin worse than when the version was
 * registered. It warns where the gate's rule would not pass on these rows, and alerts where that is beyond chance: the
 * shortfall is larger than the interval reaches, that of the value at registration counted in. Undefined where it has no
 * interval.
 */
export const judgeMeasured = (
  demand: Demand,
  { metric, value, low, high }: MeasuredMetric,
  registered: RegisteredMetric | undefined,
  { task, allowed }: { task: LabelStudy["task"]; allowed: Limits },
): Judged | undefined => {
  if (!Number.isFinite(value) || low === undefined || high === undefined) return undefined;
  const better = demand.higherIsBetter ? 1 : -1;
  const upside = demand.higherIsBetter ? high - value : value - low;
  const worst = demand.higherIsBetter ? low : high;
  const judgements: { status: "ok" | "warn" | "alert"; limit: number; words: string }[] = [];

  if (demand.floor) {
    const { value: limit, whole } = demand.floor;
    const short = better * (limit - value);
    const clears = whole ? better * (worst - limit) >= 0 : short <= 0;
    const status = short > upside ? "alert" : clears ? "ok" : "warn";
    const kind = demand.higherIsBetter ? "floor" : "ceiling";
    judgements.push({ status, limit, words: `the gate's ${kind} is ${show(limit)}` });
  }
  if (registered && (demand.margin !== undefined || !demand.floor)) {
    // An error in the target's unit has no scale of its own: what it may lose is a share of what it was.
    const scale = task === "regression" ? Math.abs(registered.value) : 1;
    const limits =
      demand.margin === undefined
        ? { warn: allowed.warn * scale, alert: allowed.alert * scale }
        : { warn: demand.margin, alert: demand.margin };
    const lost = better * (registered.value - value);
    const behind = demand.higherIsBetter ? registered.low : registered.high;
    const reach = Math.hypot(upside, behind === undefined ? 0 : Math.abs(registered.value - behind));
    const status = lost - limits.alert > reach ? "alert" : lost > limits.warn ? "warn" : "ok";
    const limit = registered.value - better * limits.warn;
    const by = demand.margin === undefined ? "drift's thresholds allow" : "the gate allows";
    const to = demand.higherIsBetter ? "down to" : "up to";
    judgements.push({ status, limit, words: `${by} ${to} ${show(limit)}` });
  }

  const [tightest] = judgements.toSorted((a, b) => better * (b.limit - a.limit));
  const found = (["alert", "warn", "ok"] as const).find((one) =>
    judgements.some(({ status }) => status === one),
  );
  const status = found === "alert" && demand.severity === "warn" ? "warn" : (found ?? "insufficient");
  const told = [
    `${metric} ${show(value)} [${show(low)}, ${show(high)}]`,
    ...(registered ? [`${show(registered.value)} when it was registered`] : []),
    ...(judgements.length > 0
      ? judgements.map(({ words }) => words)
      : [
          "there is nothing to hold it against: give the gate a bound rule, or register versions that a gate has judged",
        ]),
  ];
  return {
    line: {
      ...{ metric, value, low, high, status },
      ...(registered && { reference: registered.value }),
      ...(tightest && { limit: tightest.limit }),
    },
    words: told.join(", "),
  };
};

const show = (value: number) => String(Number(value.toPrecision(4)));
