# The measures of flexclust's bootFlexclust, slswFlexclust and slsaplot worked out from their definitions, for centres
# that are given here in place of those of bootstrap samples. Run in this folder: Rscript bootstrapStability.R
source("../json.R"); set.seed(11)
x <- unname(as.matrix(iris[, 1:4])); k <- 4; pairs <- 6
nearest <- function(centres) apply(x, 1, function(row) which.min(colSums((t(centres) - row)^2)))
together <- function(a) outer(a, a, "==")[lower.tri(diag(length(a)))]
adjusted <- function(a, b) {
  # By counting pairs one by one.
  p <- together(a); q <- together(b); n <- length(p); e <- sum(p) * sum(q) / n
  (sum(p & q) - e) / ((sum(p) + sum(q)) / 2 - e)
}
centres <- lapply(1:(2 * pairs), function(i) unname(kmeans(x[sample(nrow(x), replace = TRUE), ], k)$centers))
labels <- lapply(centres, nearest)
given <- cutree(hclust(dist(x), "ward.D2"), k)
overlap <- function(m, b) max(sapply(1:k, function(s) sum(given == m & b == s) / sum(given == m | b == s)))
rand <- sapply(1:pairs, function(i) adjusted(labels[[2 * i - 1]], labels[[2 * i]]))
slsw <- t(sapply(1:pairs, function(i) sapply(1:k, function(m) (overlap(m, labels[[2 * i - 1]]) + overlap(m, labels[[2 * i]])) / 2)))
solutions <- lapply(2:6, function(n) cutree(hclust(dist(x), "complete"), n))
entropy <- function(p) -sum(p[p > 0] * log(p[p > 0]))
slsa <- lapply(1:4, function(i) {
  z <- table(solutions[[i]], solutions[[i + 1]])
  unname(apply(z, 2, function(column) entropy(column / sum(column)) / log(nrow(z))))
})
box <- boxplot.stats(rand)
writeJson(list(points = x, k = k, centres = centres, given = given - 1, adjustedRand = rand, segments = slsw,
  quartiles = unname(quantile(rand, 0:4 / 4)), solutions = lapply(solutions, function(s) s - 1), entropies = slsa), "bootstrapStability.json")
