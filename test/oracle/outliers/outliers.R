# Fences, robust z and winsorised values of two built-in columns. Run in this folder: Rscript outliers.R
source("../json.R")
one <- function(x) {
  x <- as.numeric(x); q <- unname(quantile(x, c(.25, .75), type = 7)); f <- c(q[1] - 1.5 * diff(q), q[2] + 1.5 * diff(q))
  z <- (x - median(x)) / mad(x); w <- unname(quantile(x, c(.05, .95), type = 7))
  list(values = x, quartiles = q, fences = f, below = sum(x < f[1]), above = sum(x > f[2]), median = median(x), mad = mad(x),
    robustBelow = sum(z < -3.5), robustAbove = sum(z > 3.5), winsor = w, winsorised = pmin(pmax(x, w[1]), w[2]))
}
writeJson(list(islands = one(islands), ozone = one(na.omit(airquality$Ozone)), waiting = one(faithful$waiting)), "outliers.json")
