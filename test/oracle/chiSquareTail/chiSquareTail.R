# Tails of chi-square distributions and logarithms of the gamma function.
# Run in this folder: Rscript chiSquareTail.R
source("../json.R")
x <- c(0.01, 0.5, 1, 3.84, 10, 50, 200, 1184.6, 5000)
df <- c(1, 2, 3, 10, 45)
g <- expand.grid(x = x, df = df)
at <- c(1e-8, 0.1, 0.5, 1, 1.5, 2, 3.3, 11.9, 12, 100.5, 1e6)
writeJson(list(
  x = g$x, df = g$df, log = pchisq(g$x, g$df, lower.tail = FALSE, log.p = TRUE),
  lower = pchisq(g$x, g$df), gammaAt = at, logGamma = lgamma(at)
), "chiSquareTail.json")
