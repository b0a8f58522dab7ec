# RFM by quantiles of the value with ties together, written from the definitions with R's own quantile and findInterval:
# customers who order often, and customers of whom most order once, so that orders fall back on fixed cuts.
# Run in this folder: Rscript rfm.R
source("../json.R")
bins <- function(x, cuts) 1 + findInterval(x, cuts, left.open = TRUE)
cutsOf <- function(x) quantile(x, c(.2, .4, .6, .8), type = 7, names = FALSE)
# Rows are R from 1 to 5, columns F from 1 to 5.
names5 <- rbind(
  c("lost", "lost", "risk", "risk", "precious"),
  c("hibernating", "hibernating", "risk", "risk", "precious"),
  c("sleepy", "sleepy", "attention", "loyal", "loyal"),
  c("promising", "potential", "potential", "loyal", "loyal"),
  c("newcomers", "potential", "potential", "champions", "champions"))
segmentsOf <- function(days, orders, value) {
  r <- 6 - bins(days, cutsOf(days))
  f <- bins(orders, cutsOf(orders))
  if (length(unique(f)) < 5) f <- bins(orders, c(1, 2, 3, 5))
  m <- bins(value, cutsOf(value))
  segment <- names5[cbind(r, f)]
  by <- lapply(sort(unique(segment)), function(one) {
    k <- segment == one
    list(segment = one, customers = sum(k), orders = sum(orders[k]), revenue = sum(value[k]),
         recency = median(days[k]), frequency = median(orders[k]), monetary = median(value[k]))
  })
  list(days = days, orders = orders, value = value, r = r, f = f, m = m, segment = segment, summary = by)
}
set.seed(11)
n <- 160
often <- 1 + rpois(n, rgamma(n, 2, 0.25))
once <- 1 + rgeom(n, 0.6)
days <- function(orders) pmin(720, 1 + round(rexp(n, orders / 700)))
value <- function(orders) round(orders * rgamma(n, 3, 0.1), 2)
writeJson(list(often = segmentsOf(days(often), often, value(often)),
               once = segmentsOf(days(once), once, value(once))), "rfm.json")
