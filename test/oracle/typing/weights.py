"""A typing tool on rows with weights: a tree and one ridge logistic regression a segment by scikit-learn's sample_weight,
and nearest centres by weighted means and deviations (numpy); then a confusion with weights. Weights are brought to a mean
of 1, as the penalty of the regressions asks. Run in this folder: /usr/bin/python3 weights.py"""
import json
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, balanced_accuracy_score, cohen_kappa_score, confusion_matrix
from sklearn.tree import DecisionTreeClassifier

draw = np.random.default_rng(17)
n = 260
age = draw.integers(18, 80, n)
visits = draw.poisson(4, n)
town = draw.integers(0, 2, n)
score = np.stack([(age - 48) / 12 + draw.normal(0, 1.2, n), (visits - 4) / 2 + draw.normal(0, 1.2, n), town + draw.normal(-0.3, 1, n)])
segment = score.argmax(axis=0)
# The young are asked too often: their weights are small, so that what is learned differs.
weight = np.round(np.where(age < 45, 0.2, 2.5) * draw.uniform(0.5, 1.5, n), 3)
learned, others = slice(0, 160), slice(160, n)
X = np.stack([age, visits, town], axis=1).astype(float)
y, w = segment[learned], weight[learned] / weight[learned].mean()

def tree(w):
    fit = DecisionTreeClassifier(max_depth=4, min_samples_leaf=5, random_state=0)
    return fit.fit(X[learned], y, sample_weight=w).predict(X[others])

def logistic(w):
    own = X[learned]
    means, deviations = own.mean(axis=0), own.std(axis=0, ddof=1)
    Z = (X - means) / deviations
    fits = [LogisticRegression(C=1, solver="newton-cg", tol=1e-8, max_iter=1000).fit(Z[learned], y == k, sample_weight=w) for k in range(3)]
    return np.argmax([fit.predict_proba(Z[others])[:, 1] for fit in fits], axis=0)

def centre(w):
    own = X[learned]
    means = np.average(own, axis=0, weights=w)
    size = len(own)
    deviations = np.sqrt(np.average((own - means) ** 2, axis=0, weights=w) * size / (size - 1))
    # The town is a category: a column a level, each over the root of two.
    place = lambda rows: np.column_stack([(rows[:, :2] - means[:2]) / deviations[:2], rows[:, 2] / np.sqrt(2), (1 - rows[:, 2]) / np.sqrt(2)])
    centres = np.stack([np.average(place(own)[y == k], axis=0, weights=w[y == k]) for k in range(3)])
    return ((place(X[others])[:, None, :] - centres) ** 2).sum(axis=2).argmin(axis=1)

even = np.ones_like(w)
told, real, weighing = tree(w), segment[others], weight[others]
json.dump({
    "age": age.tolist(), "visits": visits.tolist(), "town": town.tolist(), "segment": segment.tolist(), "weight": weight.tolist(),
    "learned": 160, "tree": told.tolist(), "logistic": logistic(w).tolist(), "centre": centre(w).tolist(),
    "unweighted": {"tree": tree(even).tolist(), "logistic": logistic(even).tolist(), "centre": centre(even).tolist()},
    "confusion": {"counts": confusion_matrix(real, told, sample_weight=weighing).ravel().tolist(),
                  "accuracy": accuracy_score(real, told, sample_weight=weighing),
                  "balanced": balanced_accuracy_score(real, told, sample_weight=weighing),
                  "kappa": cohen_kappa_score(real, told, sample_weight=weighing)},
    "deviations": np.sqrt(np.average((X[learned] - np.average(X[learned], axis=0, weights=w)) ** 2, axis=0, weights=w) * 160 / 159).tolist(),
}, open("weights.json", "w"))
print((told != tree(even)).sum(), (logistic(w) != logistic(even)).sum(), (centre(w) != centre(even)).sum())
