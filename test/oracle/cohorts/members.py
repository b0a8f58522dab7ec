"""The cohort of each line of a made order log, and the triangle of its quarters, by pandas' periods: lines without a
customer or a date are nobody's, and a customer begins with the first line above 0. Run in this folder:
/usr/bin/python3 members.py"""
import json
import numpy as np, pandas as pd

draw = np.random.default_rng(14)
n = 260
lines = pd.DataFrame({
    "who": ["c" + str(number) for number in draw.integers(1, 61, n)],
    "date": pd.Timestamp("2022-02-10") + pd.to_timedelta((draw.random(n) ** 1.5 * 690).astype(int) * 24 + draw.integers(0, 24, n), unit="h"),
    "amount": np.round(np.where(draw.random(n) < 0.15, -1, 1) * draw.gamma(2, 20, n), 2),
})
lines.loc[draw.random(n) < 0.05, "who"] = None
lines.loc[draw.random(n) < 0.05, "date"] = pd.NaT
lines["quarter"] = lines.date.dt.to_period("Q")
bought = lines[(lines.amount > 0) & lines.who.notna() & lines.quarter.notna()]
first = bought.groupby("who").date.min().dt.to_period("Q")
lines["cohort"] = lines.who.map(first).where(lines.quarter.notna())
known = lines[lines.cohort.notna()].copy()
known["age"] = [(a - b).n for a, b in zip(known.quarter, known.cohort)]
last = lines.quarter.max()
triangle = {}
for cohort, own in known.groupby("cohort"):
    size = int((first == cohort).sum())
    ages = range((last - cohort).n + 1)
    here = [own[own.age == age] for age in ages]
    triangle[str(cohort)] = {
        "size": size,
        "customers": [int(part[part.amount > 0].who.nunique()) for part in here],
        "revenue": [round(float(part.amount.sum()), 2) for part in here],
        "orders": [int((part.amount > 0).sum()) for part in here],
    }
names = [None if pd.isna(each) else str(each) for each in lines.cohort]
newest = sorted(set(name for name in names if name))[-4:]
json.dump({
    "who": lines.who.tolist(), "date": [None if pd.isna(d) else d.isoformat() + "Z" for d in lines.date],
    "amount": lines.amount.tolist(), "cohort": names,
    "named": [name if name is None or name in newest else "older" for name in names], "triangle": triangle,
}, open("members.json", "w"))
