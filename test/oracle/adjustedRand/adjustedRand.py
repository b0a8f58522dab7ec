"""Rand indices and Jaccard scores from scikit-learn for made divisions. Run in this folder."""
import json
import numpy as np
from sklearn.metrics import adjusted_rand_score, jaccard_score, rand_score

draw = np.random.RandomState(3)
cases = []
for size, first, second, noise in ((40, 3, 3, 0.2), (200, 5, 4, 0.5), (200, 2, 7, 1.0), (9, 9, 2, 1.0), (1000, 6, 6, 0.05)):
    a = draw.randint(0, first, size)
    b = np.where(draw.rand(size) < noise, draw.randint(0, second, size), a % second)
    cases.append(
        {
            "first": a.tolist(), "second": b.tolist(), "rows": first, "columns": second,
            "adjusted": adjusted_rand_score(a, b), "rand": rand_score(a, b),
            "jaccard": [[float(jaccard_score(a == i, b == j, zero_division=0)) for j in range(second)] for i in range(first)],
        }
    )
json.dump(cases, open("adjustedRand.json", "w"))
