# Cohorts of CDNOW by month and by quarter in plain Python, from the file beside the project: customers by the period of
# their first order above 0, then who bought, for how much and how often in each period after. Run here: python3 cohorts.py
import json, math
path = "../../../../shared/data/cdnow/CDNOW_master.txt"
orders = []
with open(path, encoding="ascii") as file:
    for line in file:
        parts = line.split()
        if parts:
            orders.append((parts[0], int(parts[1][:4]) * 12 + int(parts[1][4:6]) - 1, float(parts[3])))

def triangles(months):
    period = lambda month: month // months
    first = {}
    for who, month, amount in orders:
        if amount > 0:
            first[who] = min(first.get(who, period(month)), period(month))
    last = max(period(month) for _, month, _ in orders)
    cohorts = sorted(set(first.values()))
    out = []
    for cohort in cohorts:
        ages = range(last - cohort + 1)
        mine = [o for o in orders if first.get(o[0]) == cohort]
        out.append({
            "size": sum(1 for start in first.values() if start == cohort),
            "customers": [len({w for w, m, a in mine if a > 0 and period(m) == cohort + age}) for age in ages],
            "revenue": [round(math.fsum(a for w, m, a in mine if period(m) == cohort + age), 2) for age in ages],
            "orders": [sum(1 for w, m, a in mine if a > 0 and period(m) == cohort + age) for age in ages],
        })
    return out

json.dump({"month": triangles(1), "quarter": triangles(3)}, open("cohorts.json", "w"), indent=1)
