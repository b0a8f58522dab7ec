# cluster::clusGap of USArrests (z) and of three made clouds in both reference spaces, and maxSE on made gaps.
# Run in this folder: Rscript gapStatistic.R
source("../json.R"); library(cluster); set.seed(7)
clouds <- round(rbind(cbind(rnorm(40, 0), rnorm(40, 0)), cbind(rnorm(40, 6), rnorm(40, 6)), cbind(rnorm(30, 0), rnorm(30, 7))), 3)
arrests <- unname(matrix(scale(USArrests), nrow(USArrests)))
gap <- function(x, space) {
  g <- clusGap(x, kmeans, 6, B = 200, d.power = 2, spaceH0 = space, verbose = FALSE, nstart = 20)$Tab
  list(logW = unname(g[, 1]), expected = unname(g[, 2]), gap = unname(g[, 3]), error = unname(g[, 4]))
}
both <- function(x) list(points = x, box = gap(x, "original"), components = gap(x, "scaledPCA"))
choices <- lapply(1:60, function(i) {
  n <- sample(1:8, 1); f <- round(cumsum(rnorm(n, .1, .3)), 3); se <- round(runif(n, 0, .3), 3)
  list(gap = I(f), error = I(se), tibshirani = maxSE(f, se, "Tibs2001SEmax"), firstWithinError = maxSE(f, se, "firstSEmax"),
    largest = maxSE(f, se, "globalmax"))
})
writeJson(list(clouds = both(clouds), arrests = both(arrests), choices = choices), "gapStatistic.json")
