# The states of USArrests in deviations: the best of 500 starts of kmeans, and hclust (ward.D2) cut; with the sums of
# squares, the silhouette by cluster, and Calinski and Harabasz. Ten cars in three groups of least k-prototypes cost,
# by trying all divisions (numbers in deviations, a category that differs costs half their mean deviation: 0.5); and in
# three of least k-modes cost, by four categories.
# Run in this folder: Rscript clusters.R
library(cluster)
source("../json.R")
z <- scale(USArrests)
set.seed(1)
within <- function(labels) sum(sapply(unique(labels), function(one) {
  own <- z[labels == one, , drop = FALSE]
  sum(sweep(own, 2, colMeans(own))^2)
}))
bySize <- function(labels) { sizes <- table(labels); match(labels, names(sort(-sizes))) }
told <- function(labels, k) {
  w <- within(labels); all <- within(rep(1, nrow(z)))
  list(labels = bySize(labels), within = w, silhouette = mean(silhouette(labels, dist(z))[, 3]),
       calinskiHarabasz = ((all - w) / (k - 1)) / (w / (nrow(z) - k)))
}
means <- kmeans(z, 4, nstart = 500, iter.max = 200)
merged <- unname(cutree(hclust(dist(z), "ward.D2"), 4))
cars <- mtcars[c(1, 3, 5, 8, 12, 15, 18, 20, 24, 28), c("mpg", "hp", "cyl", "am")]
numbers <- scale(as.matrix(cars[, 1:2]))
cost <- function(labels) sum(sapply(unique(labels), function(one) {
  own <- labels == one
  sum(sweep(numbers[own, , drop = FALSE], 2, colMeans(numbers[own, , drop = FALSE]))^2) +
    0.5 * sum(sapply(c("cyl", "am"), function(name) sum(own) - max(table(cars[own, name]))))
}))
divisions <- as.matrix(expand.grid(rep(list(1:3), 9)))
costs <- apply(divisions, 1, function(rest) cost(c(1, rest)))
least <- which(costs < min(costs) + 1e-9)
kinds <- mtcars[c(1, 3, 5, 8, 9, 15, 18, 19, 27, 31), c("cyl", "am", "gear", "carb")]
modesCost <- function(labels) sum(sapply(unique(labels), function(one)
  sum(sapply(kinds, function(column) sum(labels == one) - max(table(column[labels == one]))))))
modes <- apply(divisions, 1, function(rest) modesCost(c(1, rest)))
fewest <- which(modes == min(modes))
writeJson(list(arrests = unname(lapply(USArrests, identity)), names = names(USArrests),
               kmeans = told(unname(means$cluster), 4), ward = told(merged, 4),
               cars = list(mpg = cars$mpg, hp = cars$hp, cyl = paste0("c", cars$cyl), am = cars$am,
                           labels = c(1, divisions[least[1], ]), cost = min(costs)),
               kinds = c(lapply(kinds, identity), list(labels = c(1, divisions[fewest[1], ]), cost = min(modes)))), "clusters.json")
print(table(means$cluster)); print(table(merged)); print(sort(costs)[1:8]); print(sort(modes)[1:8])
