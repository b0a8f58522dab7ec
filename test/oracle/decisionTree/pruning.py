# The prices at which branches fall, by scikit-learn on its wine data, for a tree that does not depend on ties.
# Run in this folder: /usr/bin/python3 pruning.py
import json
import numpy as np
from sklearn.datasets import load_wine
from sklearn.tree import DecisionTreeClassifier
x, y = load_wine(return_X_y=True)
for columns in ([0, 1, 2, 4, 9, 10], [0, 1, 3, 9], [0, 2, 9, 10]):
    paths = []
    for state in range(20):
        path = DecisionTreeClassifier(max_depth=5, random_state=state, min_samples_leaf=4).cost_complexity_pruning_path(x[:, columns], y)
        paths.append((np.round(path.ccp_alphas, 12).tolist(), np.round(path.impurities, 12).tolist()))
    if all(p == paths[0] for p in paths):
        break
else:
    raise SystemExit("ties")
alphas = path.ccp_alphas
leaves = []
for alpha in alphas:
    tree = DecisionTreeClassifier(max_depth=5, random_state=0, min_samples_leaf=4, ccp_alpha=max(0, alpha) + 1e-9).fit(x[:, columns], y)
    leaves.append(int(tree.get_n_leaves()))
json.dump({"values": x[:, columns].tolist(), "target": y.tolist(), "alphas": alphas.tolist(),
           "impurities": path.impurities.tolist(), "leaves": leaves}, open("pruning.json", "w"))
