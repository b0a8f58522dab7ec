# Concentration of built-in columns by brute force: Gini from all differences, tiers item by item. Run in this folder.
source("../json.R"); set.seed(9)
one <- function(x) {
  x <- as.numeric(x); n <- length(x); g <- mean(abs(outer(x, x, "-"))) / (2 * mean(x)); s <- sort(x, decreasing = TRUE)
  before <- c(0, cumsum(s)[-n]) / sum(x); tier <- ifelse(before < .8, 1, ifelse(before < .95, 2, 3))
  tier <- ave(tier, s, FUN = min)
  list(values = x, gini = g, smallSample = g * n / (n - 1), tiers = tabulate(tier, 3), top = sum(s[1:ceiling(.2 * n)]) / sum(x),
    herfindahl = sum((x / sum(x))^2), lorenz = cumsum(sort(x)) / sum(x))
}
writeJson(list(islands = one(islands), rivers = one(rivers), orders = one(rpois(300, 1.2) * 10), long = one(round(exp(rnorm(500, 3, 1.5)), 2))), "gini.json")
