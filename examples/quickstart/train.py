"""Learns the risk that a flight arrives more than 15 minutes late: logistic regression over buckets, plain Python.

Reads params.json, data/train/*.csv (and the folders named as arguments) and data/holdout/features.csv.
Writes out/model/MODEL.json, out/predictions.csv, out/metrics.json and out/golden.jsonl.
"""

import csv
import glob
import json
import math
import os
import random
import sys

from features import buckets, score, signature


def read(pattern):
    rows = []
    for path in sorted(glob.glob(pattern)):
        with open(path, newline="") as file:
            rows += csv.DictReader(file)
    return rows


def fit(rows, names, epochs, rate, decay, seed):
    """Stochastic gradient descent with a falling rate; `decay` pulls weights of rare buckets towards zero."""
    examples = [(buckets(row, names), int(row["late"])) for row in rows]
    late = sum(label for _, label in examples) / len(examples)
    weights, bias = {}, math.log(late / (1 - late))
    order = random.Random(seed)
    for epoch in range(epochs):
        order.shuffle(examples)
        step, loss = rate / (1 + epoch), 0.0
        for keys, label in examples:
            p = score(weights, bias, keys)
            loss -= math.log(p if label else 1 - p)
            pull = step * (label - p)
            bias += pull * 0.1
            for key in keys:
                weights[key] = weights.get(key, 0.0) * (1 - step * decay) + pull
        print(f"epoch {epoch + 1}/{epochs}  loss {loss / len(examples):.4f}", flush=True)
    return {key: round(weight, 6) for key, weight in sorted(weights.items())}, round(bias, 6), loss / len(examples)


def write_json(path, value):
    with open(path, "w") as file:
        json.dump(value, file, indent=1)


def main(folders):
    with open("params.json") as file:
        params = json.load(file)
    names, seed = params["features"], int(os.environ.get("MLOPS_SEED", "1"))
    rows = [row for folder in ["data/train", *folders] for row in read(f"{folder}/*.csv")]
    print(f"{len(rows):,} flights from {rows[0]['date']} to {rows[-1]['date']}; features: {', '.join(names)}", flush=True)
    weights, bias, loss = fit(rows, names, params["epochs"], params["rate"], params["decay"], seed)

    os.makedirs("out/model", exist_ok=True)
    model = {"signature": signature(names), "features": names, "bias": bias, "weights": weights}
    write_json("out/model/MODEL.json", model)
    holdout = read("data/holdout/features.csv")
    scores = [round(score(weights, bias, buckets(row, names)), 6) for row in holdout]
    with open("out/predictions.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "score"])
        writer.writerows((row["id"], value) for row, value in zip(holdout, scores))
    write_json("out/metrics.json", {"train": {"loss": loss, "rows": len(rows)}, "buckets": len(weights)})
    with open("out/golden.jsonl", "w") as file:
        for row, value in list(zip(holdout, scores))[:: len(holdout) // 24][:24]:
            file.write(json.dumps({"request": {"flights": [row]}, "response": {"scores": [value]}}) + "\n")
    print(f"{len(weights)} weights, {len(holdout):,} holdout flights scored")


if __name__ == "__main__":
    main(sys.argv[1:])
