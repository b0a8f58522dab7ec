"""Points of leads by pandas: groups with caps, points below zero, points that fade by 50 % a month, and points for each
visit up to five; then the tiers of one score, and the letters and digits of two, by own cuts and by thirds.
Run in this folder: /usr/bin/python3 points.py"""
import json
import numpy as np, pandas as pd

draw = np.random.default_rng(21)
n = 150
as_of = pd.Timestamp("2024-01-01")
leads = pd.DataFrame({
    "size": np.where(draw.random(n) < 0.1, np.nan, draw.integers(1, 400, n)),
    "country": draw.choice(["SE", "IT", "DK", "US", ""], n),
    "visits": np.where(draw.random(n) < 0.1, np.nan, draw.integers(0, 9, n)),
    "seen": as_of - pd.to_timedelta(draw.integers(-5, 110, n) * 24 + draw.integers(0, 24, n), unit="h"),
    "left": draw.random(n) < 0.15,
})
leads.loc[draw.random(n) < 0.1, "seen"] = pd.NaT
days = (as_of - leads.seen.dt.normalize()).dt.days.clip(lower=0)
fades = (1 - 0.5 * days / 30.4375).clip(lower=0).fillna(0)
times = leads.visits.clip(upper=5).fillna(0)
fit = 30 * (leads["size"] >= 50) + 25 * (leads["size"] >= 200) + 20 * leads.country.isin(["SE", "IT"]) - 35 * (leads.country == "US")
engagement = 8 * times * (leads.visits >= 1) + 40 * fades * (leads.visits >= 3)
other = -60 * leads.left
fit, engagement, other = fit.clip(-60, 60), engagement.clip(-45, 45), other.clip(-50, 50)
below = (fit + engagement + other).clip(upper=90)
whole = below.clip(lower=0)
fit, engagement = fit.clip(lower=0), engagement.clip(lower=0)

def passed(score, cuts, open):
    return sum(((score > cut) if open else (score >= cut)).astype(int) for cut in cuts)

def axes(fit_cuts, engagement_cuts, open):
    letter = 2 - passed(fit, fit_cuts, open)
    digit = 3 - passed(engagement, engagement_cuts, open)
    return ["abc"[a] + str(b) for a, b in zip(letter, digit)]

thirds = lambda score: list(np.quantile(score, [1 / 3, 2 / 3]))
orNone = lambda column: [None if pd.isna(value) else value for value in column]
json.dump({
    "size": orNone(leads["size"]), "country": [value or None for value in leads.country], "visits": orNone(leads.visits),
    "seen": [None if pd.isna(value) else value.isoformat() + "Z" for value in leads.seen], "left": leads.left.tolist(),
    "fit": fit.tolist(), "engagement": engagement.tolist(), "total": whole.tolist(), "below": below.tolist(),
    "bands": ["t" + str(3 - k) for k in passed(whole, [40, 70], False)],
    "own": axes([20, 50], [10, 40], False), "terciles": axes(thirds(fit), thirds(engagement), True),
}, open("points.json", "w"))
