# Bins of equal counts by rank, first come, by pandas. Run in this folder: /usr/bin/python3 binScores.py
import json
import numpy as np
import pandas as pd
rng = np.random.default_rng(5)
orders = pd.Series(rng.geometric(0.4, 101))
out = {"orders": orders.tolist()}
for bins in (2, 3, 5, 7, 10):
    out[str(bins)] = pd.qcut(orders.rank(method="first"), bins, labels=False).tolist()
json.dump(out, open("binScores.json", "w"))
