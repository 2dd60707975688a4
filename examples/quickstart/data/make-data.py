"""Makes the CSV files beside this script from the flight data of the npm package vega-datasets.

Run once by the project, kept so that anyone can check where the numbers come from:
    pip install pandas pyarrow && python make-data.py PATH/TO/vega-datasets/data/flights-3m.parquet

Source: U.S. Bureau of Transportation Statistics, Airline On-Time Performance, January to June 2001; a work of the
U.S. Government, in the public domain (17 U.S.C. 105). `origin_delay` is computed here from all three million rows:
the mean arrival delay of flights that left the same airport between three hours and one hour earlier, which is what
an airline would know when it asks. Rows are sampled evenly in time; nothing else is changed.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd

HERE = Path(__file__).parent


def add_origin_delay(flights):
    minute = flights.date.to_numpy().astype("datetime64[m]").astype(np.int64)
    delay = flights.delay.clip(-30, 180).to_numpy()
    out = np.full(len(flights), np.nan)
    for rows in flights.groupby("origin", sort=False).indices.values():
        t, total = minute[rows], np.concatenate([[0], np.cumsum(delay[rows])])
        first, last = np.searchsorted(t, t - 180, "left"), np.searchsorted(t, t - 60, "left")
        seen = last - first
        out[rows] = np.where(seen > 0, (total[last] - total[first]) / np.maximum(seen, 1), np.nan)
    flights["origin_delay"] = out.round(1)


def period(hour):
    return "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"


def sample(flights, start, rows, days=7):
    start = pd.Timestamp(start)
    window = flights[(flights.date >= start) & (flights.date < start + pd.Timedelta(days=days))]
    return window.iloc[np.linspace(0, len(window) - 1, rows).round().astype(int)]


def write(part, name, columns):
    table = pd.DataFrame(
        {
            "id": part.index.map(lambda i: f"f{i:07d}"),
            "date": part.date.dt.strftime("%Y-%m-%d"),
            "weekday": part.date.dt.strftime("%a"),
            "hour": part.date.dt.hour,
            "distance": part.distance,
            "origin": part.origin,
            "destination": part.destination,
            "origin_delay": part.origin_delay,
            "late": (part.delay > 15).astype(int),
            "label": (part.delay > 15).astype(int),
            "period": part.date.dt.hour.map(period),
            "history": np.where(part.origin_delay.isna(), "unknown", "known"),
        }
    )
    path = HERE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    table[columns].to_csv(path, index=False, lineterminator="\n")


def main(source):
    flights = pd.read_parquet(source).sort_values("date", kind="stable").reset_index(drop=True)
    add_origin_delay(flights)
    features = ["date", "weekday", "hour", "distance", "origin", "destination", "origin_delay"]
    for monday in ("2001-01-22", "2001-01-29"):
        write(sample(flights, monday, 8000), f"train/{monday}.csv", [*features, "late"])
    holdout = sample(flights, "2001-02-05", 12000)
    write(holdout, "holdout/features.csv", ["id", *features])
    write(holdout, "holdout/labels.csv", ["id", "label", "history", "period"])
    for monday in ("2001-02-12", "2001-02-19", "2001-02-26"):
        write(sample(flights, monday, 2500), f"live/{monday}.csv", [*features, "late"])


main(sys.argv[1])
