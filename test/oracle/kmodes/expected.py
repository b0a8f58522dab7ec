"""k-modes costs of an independent implementation, and the least cost of all divisions of few rows.
Run: /usr/bin/python3 expected.py > expected.json (numpy)"""
import itertools, json
import numpy as np

def cost(rows, labels):
    total = 0
    for label in set(labels):
        part = rows[np.array(labels) == label]
        total += sum(len(part) - np.bincount(column).max() for column in part.T)
    return int(total)

def least(rows, k):
    return min(cost(rows, labels) for labels in itertools.product(range(k), repeat=len(rows)))

def search(rows, k, starts, generator):
    best = None
    for _ in range(starts):
        modes = rows[generator.choice(len(rows), k, replace=False)].copy()
        before = None
        while True:
            labels = (rows[:, None, :] != modes[None]).sum(2).argmin(1)
            for cluster in range(k):
                part = rows[labels == cluster]
                if len(part): modes[cluster] = [np.bincount(column).argmax() for column in part.T]
            now = cost(rows, labels)
            if now == before: break
            before = now
        if best is None or now < best: best = now
    return best

generator = np.random.default_rng(3)
small = [generator.integers(1, 4, (9, 4)), generator.integers(1, 3, (10, 5))]
profiles = generator.integers(1, 5, (4, 8))
large = np.where(generator.random((240, 8)) < 0.65, profiles[generator.integers(0, 4, 240)], generator.integers(1, 5, (240, 8)))
print(json.dumps({
    "small": [{"columns": rows.T.tolist(), "least": {str(k): least(rows, k) for k in (2, 3)}} for rows in small],
    "large": {"columns": large.T.tolist(), "best": {str(k): search(large, k, 300, generator) for k in (2, 3, 4, 5)}},
}))
