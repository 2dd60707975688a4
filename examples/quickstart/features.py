"""The part that training and serving share: a flight, a dict of strings as csv.DictReader gives them, and its risk."""

import math

EDGES = {
    "hour": list(range(1, 24)),
    "distance": [150, 300, 450, 600, 800, 1000, 1400, 2000],
    "origin_delay": [-10, -5, -2, 0, 2, 4, 6, 8, 10, 13, 16, 20, 25, 30, 40, 60],
}


def bucket(name, value):
    """`hour=17`, `origin=ORD`, `origin_delay=[10,13)`; what is not known is a bucket of its own."""
    if value in ("", None):
        return f"{name}=unknown"
    if name not in EDGES:
        return f"{name}={value}"
    number, edges = float(value), EDGES[name]
    below = sum(edge <= number for edge in edges)
    low = edges[below - 1] if below else "-inf"
    high = edges[below] if below < len(edges) else "inf"
    return f"{name}=[{low},{high})"


def buckets(flight, names):
    return [bucket(name, flight.get(name)) for name in names]


def score(weights, bias, keys):
    return 1 / (1 + math.exp(-(bias + sum(weights.get(key, 0.0) for key in keys))))


def signature(names):
    """What the model takes and gives, in the Open Inference Protocol's words. What is left out counts as unknown."""
    inputs = [{"name": name, "datatype": "BYTES", "shape": [-1], "optional": True} for name in names]
    return {"inputs": inputs, "outputs": [{"name": "scores", "datatype": "FP64", "shape": [-1]}]}
