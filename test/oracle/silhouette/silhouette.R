# cluster::silhouette of iris by species, by an odd division with a segment of one row, and of tied rows.
# Run in this folder: Rscript silhouette.R
source("../json.R"); library(cluster)
x <- as.matrix(iris[, 1:4]); d <- dist(x)
one <- function(labels) {
  s <- silhouette(labels, d)
  list(labels = labels - 1, neighbours = unname(s[, "neighbor"]) - 1, widths = unname(s[, "sil_width"]),
    segments = unname(summary(s)$clus.avg.widths), average = summary(s)$avg.width)
}
odd <- c(1, rep(2:4, length.out = nrow(x) - 1))
writeJson(list(points = unname(x), species = one(as.integer(iris$Species)), odd = one(odd),
  hclust = one(cutree(hclust(d, "average"), 5))), "silhouette.json")
