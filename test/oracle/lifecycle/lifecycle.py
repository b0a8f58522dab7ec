"""Stages of customers by whole days in pandas, as a table of conditions read from the top (numpy.select).
Run in this folder: /usr/bin/python3 lifecycle.py"""
import json
import numpy as np, pandas as pd

draw = np.random.default_rng(5)
n = 180
as_of = pd.Timestamp("2024-12-31")
back = lambda days: as_of + pd.Timedelta(hours=12) - pd.to_timedelta(days * 24 + draw.integers(-12, 12, n), unit="h")
# Many ages lie on a limit, or a day beside it.
near = lambda limits: draw.choice(limits, n) + draw.integers(-1, 2, n)
age = np.where(draw.random(n) < 0.5, near([60, 120, 300]), draw.integers(0, 900, n))
gap = np.where(draw.random(n) < 0.5, near([300]), draw.integers(0, 800, n))
customers = pd.DataFrame({"last": back(age), "previous": back(age + gap), "first": back(age + gap + draw.integers(0, 200, n))})
fresh = draw.random(n) < 0.25
customers.loc[fresh, "first"] = customers.loc[fresh, "last"]
customers.loc[fresh, "previous"] = pd.NaT
for column, share in (("last", 0.08), ("previous", 0.1), ("first", 0.1)):
    customers.loc[draw.random(n) < share, column] = pd.NaT
ago = lambda column: (as_of - column.dt.normalize()).dt.days
last, first = ago(customers["last"]), ago(customers["first"])
between = ago(customers["previous"]) - last
stage = np.select(
    [first <= 60, (last <= 120) & (between > 300), last <= 120, last <= 300, last > 300],
    ["new", "wonBack", "active", "atRisk", "lapsed"], "")
orNone = lambda column: [None if pd.isna(value) else value.isoformat() + "Z" for value in column]
json.dump({**{name: orNone(customers[name]) for name in customers}, "stage": [each or None for each in stage]},
          open("lifecycle.json", "w"))
