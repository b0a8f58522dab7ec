# Shadow values, gorge similarities and the density of borders from their definitions, for USArrests and given centres.
# Run in this folder: Rscript shadowValues.R
source("../json.R"); set.seed(2)
x <- unname(matrix(scale(USArrests), nrow(USArrests)))
centres <- unname(kmeans(x, 4, nstart = 5)$centers)
d <- as.matrix(dist(rbind(centres, x)))[-(1:4), 1:4]
sorted <- t(apply(d, 1, sort))
similar <- function(p) { e <- exp(-d^p); unname(sqrt(e / rowSums(e))) }
own <- max.col(-d)
border <- matrix(0, 4, 4)
for (a in 1:4) for (b in 1:4) if (a != b) {
  gap <- sum((centres[a, ] - centres[b, ])^2)
  place <- c(((d[, b]^2 - d[, a]^2) / gap)[own == a], ((d[, a]^2 - d[, b]^2) / gap)[own == b])
  border[a, b] <- 2 * sum(place < .25) / max(1, sum(place >= .75 & place < 1.25))
}
writeJson(list(points = x, centres = centres, shadow = unname(2 * sorted[, 1] / (sorted[, 1] + sorted[, 2])),
  segments = unname(tapply(2 * sorted[, 1] / (sorted[, 1] + sorted[, 2]), own, mean)), own = unname(own) - 1,
  second = unname(apply(d, 1, function(r) order(r)[2])) - 1, similarities = similar(1), squared = similar(2), borders = border,
  histograms = t(apply(similar(1), 2, function(s) tabulate(pmin(20, floor(s * 20) + 1), 20)))), "shadowValues.json")
