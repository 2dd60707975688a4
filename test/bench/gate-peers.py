"""Paired differences of ROC-AUC under resampling, as people do it in Python; started by gate.ts.

python gate-peers.py data.bin n resamples: data.bin holds labels, challenger and champion as float64. Each way runs a few
resamples and is extrapolated to all of them, which is fair: the work is the same for each. Prints one JSON document.
"""

import json
import sys
import time

import numpy as np
from scipy import stats
from sklearn.metrics import roc_auc_score

path, n, resamples = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
y, a, b = np.fromfile(path).reshape(3, n)
rng = np.random.default_rng(7)


def measure(work, per, least=3):
    """Seconds and processor seconds of all resamples, from as many as two seconds give, at least three."""
    work()
    done, start, cpu = 0, time.perf_counter(), time.process_time()
    while done < least or time.perf_counter() - start < 2:
        work()
        done += 1
    share = resamples / (done * per)
    return {
        "seconds": (time.perf_counter() - start) * share,
        "cpu": (time.process_time() - cpu) * share,
        "measured": done * per,
    }


def sklearn_loop():
    rows = rng.integers(0, n, n)
    return roc_auc_score(y[rows], a[rows]) - roc_auc_score(y[rows], b[rows])


# Sorted once: a resample is weights, carried along both orders.
orders = [np.argsort(a, kind="stable"), np.argsort(b, kind="stable")]
positives = [y[order] for order in orders]


def auc(weights, order, positive):
    w = weights[order]
    hit = w * positive
    miss = w - hit
    below = np.cumsum(miss)
    return (hit * below).sum() / (hit.sum() * below[-1])


def presorted_numpy():
    weights = rng.poisson(1.0, n).astype(np.float64)
    return auc(weights, orders[0], positives[0]) - auc(weights, orders[1], positives[1])


def statistic(y, a, b):
    return roc_auc_score(y, a) - roc_auc_score(y, b)


def scipy_bootstrap():
    stats.bootstrap((y, a, b), statistic, paired=True, vectorized=False, n_resamples=4, batch=1, method="percentile", rng=7)


ways = (("scikit-learn", sklearn_loop, 1), ("numpy", presorted_numpy, 1), ("scipy", scipy_bootstrap, 4))
print(json.dumps({name: measure(work, per) for name, work, per in ways}))
