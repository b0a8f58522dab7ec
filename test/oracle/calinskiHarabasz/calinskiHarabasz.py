"""scikit-learn's Calinski-Harabasz and silhouette scores on its wine and breast cancer data. Run in this folder."""
import json
import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_wine
from sklearn.metrics import calinski_harabasz_score, silhouette_score

wine = load_wine()
x = wine.data[:, [0, 1, 6, 9, 12]]
cases = {"classes": wine.target}
for k in (2, 4, 7):
    cases[f"kmeans{k}"] = KMeans(k, n_init=5, random_state=k).fit(x).labels_
cases["random"] = np.random.RandomState(1).randint(0, 3, len(x))
json.dump(
    {
        "points": x.tolist(),
        "cases": {
            name: {
                "labels": labels.tolist(),
                "calinskiHarabasz": calinski_harabasz_score(x, labels),
                "silhouette": silhouette_score(x, labels),
            }
            for name, labels in cases.items()
        },
    },
    open("calinskiHarabasz.json", "w"),
)
