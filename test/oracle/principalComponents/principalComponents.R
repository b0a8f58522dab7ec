# prcomp of USArrests (scaled) and of iris (not scaled). Run in this folder: Rscript principalComponents.R
source("../json.R")
one <- function(x, scaled) {
  p <- prcomp(x, scale. = scaled)
  list(points = unname(as.matrix(x)), isScaled = scaled, centre = unname(p$center), sdev = p$sdev,
    proportions = p$sdev^2 / sum(p$sdev^2), loadings = unname(p$rotation), scores = unname(p$x))
}
writeJson(list(arrests = one(USArrests, TRUE), iris = one(iris[, 1:4], FALSE), cars = one(mtcars, TRUE)), "principalComponents.json")
