"""Maximum weight assignments by scipy. Run in this folder."""
import json
import numpy as np
from scipy.optimize import linear_sum_assignment

draw = np.random.RandomState(5)
cases = []
for rows, columns in ((1, 1), (3, 3), (4, 7), (7, 4), (9, 9), (20, 12), (30, 30)):
    for spread in (10, 1000):
        weights = draw.randint(0, spread, (rows, columns))
        cases.append({"weights": weights.tolist(), "sum": int(weights[linear_sum_assignment(weights, maximize=True)].sum())})
json.dump(cases, open("assignment.json", "w"))
