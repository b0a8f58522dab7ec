# The same rows under a penalty, by scikit-learn on standardised columns (divisor n - 1): C = 1 / penalty.
# Run in this folder after logisticRegression.R: /usr/bin/python3 ridge.py
import json
import numpy as np
from sklearn.linear_model import LogisticRegression
data = json.load(open("logisticRegression.json"))
x, y = np.array(data["x"]), np.array(data["y"])
z = (x - x.mean(0)) / x.std(0, ddof=1)
keep = [0, 1, 2, 3, 4, 6]
out = {}
for penalty in (0.5, 20):
    fit = LogisticRegression(C=1 / penalty, tol=1e-12, max_iter=10000, solver="newton-cholesky").fit(z[:, keep], y)
    out[str(penalty)] = {"intercept": fit.intercept_[0], "standardised": list(fit.coef_[0])}
json.dump(out, open("ridge.json", "w"))
