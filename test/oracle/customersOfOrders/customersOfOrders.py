# One row per customer of Online Retail by plain Python, from the file beside the project. An order is an invoice with
# a line above 0; amounts are quantity x price, negative lines included in the revenue. Run here: python3 customersOfOrders.py
import csv, gzip, json, math
path = "../../../../shared/data/online-retail/online_retail.csv.gz"
customers, missing = {}, 0
with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        if row["CustomerID"] == "":
            missing += 1
            continue
        amount = float(row["Quantity"]) * float(row["UnitPrice"])
        lines = customers.setdefault(int(row["CustomerID"]), [])
        lines.append((row["InvoiceNo"], row["InvoiceDate"], amount))
totals = []
for key, lines in sorted(customers.items()):
    orders, sums = {}, {}
    for invoice, date, amount in lines:
        sums.setdefault(invoice, []).append(amount)
        if amount > 0:
            orders[invoice] = min(orders.get(invoice, date), date)
    dates = sorted(orders.values())
    first = min(orders, key=orders.get) if orders else None
    totals.append({
        "key": key, "orders": len(orders), "lines": len(lines),
        "revenue": round(math.fsum(amount for _, _, amount in lines), 6),
        "first": dates[0] if dates else None, "last": dates[-1] if dates else None,
        "previous": dates[-2] if len(dates) > 1 else None,
        "firstRevenue": round(math.fsum(sums[first]), 6) if first else None,
    })
bought = [t for t in totals if t["orders"] > 0]
out = {
    "customers": len(totals), "withoutOrders": len(totals) - len(bought), "linesWithoutKey": missing,
    "orders": sum(t["orders"] for t in totals), "lines": sum(t["lines"] for t in totals),
    "revenue": round(math.fsum(t["revenue"] for t in totals), 3),
    "firstRevenue": round(math.fsum(t["firstRevenue"] for t in bought), 3),
    "withPrevious": sum(t["previous"] is not None for t in totals),
    "some": totals[::437],
}
json.dump(out, open("customersOfOrders.json", "w"), indent=2)
