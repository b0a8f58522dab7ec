# z, range and z of log(1 + x) of three columns of R's mtcars. Run in this folder: Rscript standardise.R
source("../json.R")
x <- as.matrix(mtcars[, c("mpg", "disp", "hp")])
range01 <- apply(x, 2, function(v) (v - min(v)) / (max(v) - min(v)))
writeJson(list(points = unname(x), deviations = unname(matrix(scale(x), nrow(x))), range = unname(range01),
  logarithms = unname(matrix(scale(log1p(x)), nrow(x))), mean = unname(colMeans(x)), sd = unname(apply(x, 2, sd)),
  logMean = unname(colMeans(log1p(x))), logSd = unname(apply(log1p(x), 2, sd))), "standardise.json")
