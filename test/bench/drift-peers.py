"""What test/bench/drift.ts compares with: one way of one peer in this process, its cost printed as JSON.

A virtual environment for it: python -m venv peers && peers/bin/pip install numpy scipy "pandas<3" pyarrow duckdb evidently
(pandas 3 lacks what Evidently 0.7.23 imports)

Usage: python drift-peers.py WAY CURRENT REFERENCE PROFILE
"""

import json
import resource
import sys
import time

way, current, reference, profile_path = sys.argv[1:5]
with open(profile_path) as file:
    columns = [column for column in json.load(file)["columns"] if column["n"]]
numeric = {column["name"]: column["edges"] for column in columns if column["kind"] == "numeric"}
categorical = [column["name"] for column in columns if column["kind"] == "categorical" and not column["identifier"]]


def read(path, only=None):
    import pandas as pd

    return pd.read_parquet(path, columns=only) if path.endswith(".parquet") else pd.read_csv(path, usecols=only)


def clean(frame, name):
    return frame[name].dropna().to_numpy(dtype=float)


def parquet():
    """Not timed: the same table as Parquet."""
    import pyarrow.csv
    import pyarrow.parquet

    pyarrow.parquet.write_table(pyarrow.csv.read_csv(current), reference, row_group_size=1 << 18)


def ks_of(now, then):
    from scipy import stats

    return [stats.ks_2samp(clean(then, name), clean(now, name), method="asymp").statistic for name in numeric]


def ks_loaded():
    import scipy.stats  # noqa: F401

    then = read(reference)
    begin()
    ks_of(read(current), then)


def whole_set():
    begin()
    import numpy as np
    from scipy import stats
    from scipy.spatial.distance import jensenshannon

    now, then = read(current), read(reference)
    ks_of(now, then)
    for name in numeric:
        a, b = clean(then, name), clean(now, name)
        stats.wasserstein_distance(a, b)
        inner = np.unique(np.quantile(a, np.arange(1, 10) / 10))
        edges = np.concatenate([[-np.inf], inner, [np.inf]])
        p = (np.histogram(a, edges)[0] + 0.5) / (len(a) + 0.5 * (len(edges) - 1))
        q = (np.histogram(b, edges)[0] + 0.5) / (len(b) + 0.5 * (len(edges) - 1))
        np.sum((q - p) * np.log(q / p))
        jensenshannon(p, q)
    for name in categorical:
        import pandas as pd

        table = pd.concat([then[name].value_counts(), now[name].value_counts()], axis=1).fillna(0).to_numpy().T
        stats.chi2_contingency(table)
        jensenshannon(*table)
    now.isna().mean() - then.isna().mean()


def same_bins_numpy():
    begin()
    import numpy as np

    now = read(current)
    for name, edges in numeric.items():
        values = clean(now, name)
        np.bincount(np.searchsorted(edges, values, side="right"), minlength=len(edges) + 1)
        values.mean(), values.min(), values.max()
    for name in categorical:
        now[name].value_counts()


def same_bins_duckdb():
    begin()
    import duckdb

    parts = ["count(*)"]
    for name, edges in numeric.items():
        column = f'"{name}"'
        parts += [f"histogram({column}::DOUBLE, {edges})", f"avg({column})", f"min({column})", f"max({column})", f"count({column})"]
    parts += [f'histogram("{name}")' for name in categorical]
    source = f"read_parquet('{current}')" if current.endswith(".parquet") else f"read_csv('{current}', header=true)"
    duckdb.sql(f"select {', '.join(parts)} from {source}").fetchall()


def evidently():
    """Its time grows with the rows, so a sample tells it; the memory is the sample's."""
    import pandas as pd
    from evidently import Report
    from evidently.presets import DataDriftPreset

    names = [*numeric, *categorical]
    now, then = (pd.read_csv(path, usecols=names, nrows=sample) for path in (current, reference))
    begin()
    Report([DataDriftPreset(num_method="ks")]).run(now, then).dict()


sample = 200_000
started = None


def begin():
    global started
    started = (time.perf_counter(), time.process_time())


{
    "parquet": parquet,
    "ks": ks_loaded,
    "whole": whole_set,
    "numpy": same_bins_numpy,
    "duckdb": same_bins_duckdb,
    "evidently": evidently,
}[way]()
if started:
    if sys.platform == "linux":  # as drift.ts says of its own processes
        with open("/proc/self/status") as status:
            peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
    else:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": time.perf_counter() - started[0], "cpu": time.process_time() - started[1], "peak": peak, **({"rows": sample} if way == "evidently" else {})}))
