"""The health of accounts by pandas: numbers mapped between bad and good and clamped, weighted means that leave out what is
missing, and the share of the weight that is known. Only the paying are scored. Run in this folder: /usr/bin/python3 health.py"""
import json
import numpy as np, pandas as pd

draw = np.random.default_rng(8)
n = 140
some = lambda values, share: np.where(draw.random(n) < share, np.nan, values)
accounts = pd.DataFrame({
    "visits": some(draw.integers(0, 40, n), 0.1),
    "hours": some(np.round(draw.gamma(2, 6, n), 2), 0.3),
    "tickets": some(draw.poisson(3, n), 0.25),
    "rating": some(draw.integers(1, 6, n), 0.5),
    "plan": draw.choice(["paying", "trial"], n, p=[0.8, 0.2]),
})
# component weight: metrics (column, bad, good, weight)
components = [(3, [("visits", 0, 30, 2), ("hours", 1, 20, 1)]), (1.5, [("tickets", 8, 0, 1)]), (0.5, [("rating", 1, 5, 1)])]

def mean(parts, weights):
    known = parts.notna() * np.array(weights)
    return (parts.fillna(0) * weights).sum(axis=1) / known.sum(axis=1).replace(0, np.nan), known.sum(axis=1)

own = []
for _, metrics in components:
    scores = pd.DataFrame({c: (100 * (accounts[c] - bad) / (good - bad)).clip(0, 100) for c, bad, good, _ in metrics})
    own.append(mean(scores, [weight for *_, weight in metrics])[0])
weights = [weight for weight, _ in components]
score, known = mean(pd.concat(own, axis=1, keys=range(len(own))), weights)
score[accounts.plan != "paying"] = np.nan
tier = pd.cut(score, [-np.inf, 40, 60, 80, np.inf], right=False, labels=["t4", "t3", "t2", "t1"])
orNone = lambda column: [None if pd.isna(value) else value for value in column]
json.dump({**{name: orNone(accounts[name]) for name in accounts}, "score": orNone(score),
           "coverage": (known / sum(weights)).tolist(), "tier": orNone(tier)}, open("health.json", "w"))
