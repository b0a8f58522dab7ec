# Accuracy, kappa and the like of made-up predictions, by scikit-learn, and bins of ranks by pandas.
# Run in this folder: /usr/bin/python3 confusion.py
import json
import numpy as np
from sklearn import metrics
rng = np.random.default_rng(3)
actual = rng.choice(4, 300, p=[0.5, 0.3, 0.15, 0.05])
predicted = np.where(rng.random(300) < 0.6, actual, rng.choice(3, 300))
p, r, f, s = metrics.precision_recall_fscore_support(actual, predicted, labels=range(4), zero_division=0)
json.dump({
    "actual": actual.tolist(), "predicted": predicted.tolist(),
    "matrix": metrics.confusion_matrix(actual, predicted, labels=range(4)).ravel().tolist(),
    "accuracy": metrics.accuracy_score(actual, predicted),
    "balanced": metrics.balanced_accuracy_score(actual, predicted),
    "kappa": metrics.cohen_kappa_score(actual, predicted),
    "precision": p.tolist(), "recall": r.tolist(), "f1": f.tolist(), "support": s.tolist(),
}, open("confusion.json", "w"))
