import { prepareEce } from "./calibration.ts";
import { ofClass } from "./class-metrics.ts";
import * as confusion from "./confusion-metrics.ts";
import {
  fBeta,
  macro,
  micro,
  ofNegative,
  ofPositive,
  precision,
  prepareConfusion,
  recall,
  weighted,
} from "./confusion-metrics.ts";
import { prepareMaxError, prepareMedianAbsoluteError } from "./order-metrics.ts";
import { correctRows } from "./predict-classes.ts";
import { averagePrecision, ndcg, prepareQueries, reciprocalRank } from "./query-metrics.ts";
import { prepareAuc, prepareAucOvo, prepareAucOvr, prepareAveragePrecision } from "./rank-metrics.ts";
import * as rows from "./row-losses.ts";
import { prepareMean } from "./sums.ts";
import {
  count,
  type Entry,
  higher,
  lower,
  meanOf,
  ofProbabilities,
  positive,
  share,
  shareOf,
  type Table,
} from "./table.ts";
import { preparePrecisionAtK, prepareRecallAtFpr, prepareRecallAtK } from "./top-metrics.ts";
import { prepareExplainedVariance, prepareR2 } from "./variance-metrics.ts";

const ofCounts = (measure: (counts: confusion.Confusion) => number): Entry =>
  higher(prepareConfusion(measure));
const ece = (bins: number) => ofProbabilities(lower(prepareEce(bins)));
const rootOf = (values: (typeof rows)["squaredErrors"]): Entry =>
  lower((prediction) => prepareMean(values(prediction), prediction.weights, Math.sqrt));

const agreement = {
  accuracy: shareOf(correctRows),
  balanced_accuracy: ofCounts(confusion.balancedAccuracy),
  mcc: ofCounts(confusion.mcc),
  kappa: ofCounts(confusion.kappa),
};
const agreementAliases = {
  acc: "accuracy",
  matthews_corrcoef: "mcc",
  cohen_kappa: "kappa",
  logloss: "log_loss",
};

export const binary: Table = {
  plain: {
    roc_auc: higher(prepareAuc),
    average_precision: higher(prepareAveragePrecision),
    log_loss: ofProbabilities(meanOf(lower, rows.logLosses)),
    brier: ofProbabilities(meanOf(lower, rows.squaredErrors)),
    ece: ece(15),
    ...agreement,
    precision: ofCounts(ofPositive(precision)),
    recall: ofCounts(ofPositive(recall)),
    specificity: ofCounts(ofNegative(recall)),
    npv: ofCounts(ofNegative(precision)),
    fpr: lower(prepareConfusion(confusion.falsePositiveRate)),
    fnr: lower(prepareConfusion(confusion.falseNegativeRate)),
    f1: ofCounts(ofPositive(fBeta(1))),
    selection_rate: ofCounts(confusion.selectionRate),
  },
  set: {
    "f_beta@beta": positive(2, (beta) => ofCounts(ofPositive(fBeta(beta)))),
    "recall@fpr": share(0.01, (fpr) => higher(prepareRecallAtFpr(fpr))),
    "recall@k": count(100, (k) => higher(prepareRecallAtK(k))),
    "precision@k": count(100, (k) => higher(preparePrecisionAtK(k))),
    "ece@bins": count(10, ece),
  },
  aliases: {
    ...agreementAliases,
    auc: "roc_auc",
    ap: "average_precision",
    pr_auc: "average_precision",
    brier_score: "brier",
    tpr: "recall",
    sensitivity: "recall",
    tnr: "specificity",
    ppv: "precision",
  },
};

const averaged = (
  name: string,
  measure: (counts: confusion.ClassCounts) => number,
): Record<string, Entry> => ({
  [`${name}_macro`]: ofCounts(macro(measure)),
  [`${name}_micro`]: ofCounts(micro(measure)),
  [`${name}_weighted`]: ofCounts(weighted(measure)),
});

export const multiclass: Table = {
  plain: {
    ...agreement,
    ...averaged("precision", precision),
    ...averaged("recall", recall),
    ...averaged("f1", fBeta(1)),
    log_loss: ofProbabilities(meanOf(lower, rows.multiclassLogLosses)),
    brier: ofProbabilities(meanOf(lower, rows.multiclassBrierLosses)),
    ece: ece(15),
    roc_auc_ovr: higher(prepareAucOvr("macro")),
    roc_auc_ovr_weighted: higher(prepareAucOvr("weighted")),
    roc_auc_ovo: higher(prepareAucOvo("macro")),
    roc_auc_ovo_weighted: higher(prepareAucOvo("weighted")),
  },
  set: {
    "f_beta_macro@beta": positive(2, (beta) => ofCounts(macro(fBeta(beta)))),
    "f_beta_micro@beta": positive(2, (beta) => ofCounts(micro(fBeta(beta)))),
    "f_beta_weighted@beta": positive(2, (beta) => ofCounts(weighted(fBeta(beta)))),
    "top_k_accuracy@k": count(2, (k) => shareOf(rows.topHits(k))),
    "ece@bins": count(10, ece),
    "precision@class": ofClass(precision),
    "recall@class": ofClass(recall),
    "f1@class": ofClass(fBeta(1)),
  },
  aliases: {
    ...agreementAliases,
    macro_f1: "f1_macro",
    micro_f1: "f1_micro",
    weighted_f1: "f1_weighted",
    roc_auc: "roc_auc_ovr",
    roc_auc_ovr_macro: "roc_auc_ovr",
    roc_auc_ovo_macro: "roc_auc_ovo",
    brier_score: "brier",
  },
};

export const regression: Table = {
  plain: {
    rmse: rootOf(rows.squaredErrors),
    mse: meanOf(lower, rows.squaredErrors),
    mae: meanOf(lower, rows.absoluteErrors),
    median_absolute_error: lower(prepareMedianAbsoluteError),
    max_error: lower(prepareMaxError),
    mape: meanOf(lower, rows.relativeErrors),
    smape: meanOf(lower, rows.symmetricRelativeErrors),
    rmsle: rootOf(rows.squaredLogErrors),
    r2: higher(prepareR2),
    explained_variance: higher(prepareExplainedVariance),
  },
  set: { "pinball@alpha": share(0.9, (alpha) => meanOf(lower, rows.pinballLosses(alpha))) },
  aliases: {
    root_mean_squared_error: "rmse",
    mean_squared_error: "mse",
    mean_absolute_error: "mae",
    mean_absolute_percentage_error: "mape",
    root_mean_squared_log_error: "rmsle",
  },
};

const all = Number.POSITIVE_INFINITY;

export const ranking: Table = {
  plain: {
    ndcg: higher(prepareQueries(ndcg(all))),
    map: higher(prepareQueries(averagePrecision)),
    mrr: higher(prepareQueries(reciprocalRank(all))),
  },
  set: {
    "ndcg@k": count(10, (k) => higher(prepareQueries(ndcg(k)))),
    "mrr@k": count(10, (k) => higher(prepareQueries(reciprocalRank(k)))),
  },
  aliases: {},
};

export const llm: Table = {
  plain: {
    mean_score: meanOf(higher, rows.ownScores),
    pass_rate: shareOf(rows.passes),
    win_rate: meanOf(higher, rows.wins),
  },
  set: {},
  aliases: { score: "mean_score", accuracy: "pass_rate" },
};
