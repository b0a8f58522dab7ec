# Every one of 300 made customers: BG/NBD and Gamma-Gamma by optim, probability alive, purchases and margin (30 %) of the
# next 6 months discounted by 12 % a year, and the tier by shares of the sum; then the simple formula (24 months) in three
# tiers of equal size, and the contractual one (a rate of 85 % a month). Days from the first purchase; R's own quantiles.
# Run in this folder: Rscript everyCustomer.R
source("../json.R")
set.seed(19)
n <- 300
T <- sample(120:900, n, TRUE)
lambda <- rgamma(n, 1.1, 45); p <- rbeta(n, 1.2, 3.5)
x <- tx <- numeric(n)
for (i in 1:n) repeat {
  nextOne <- ceiling(tx[i] + rexp(1, lambda[i]))
  if (nextOne > T[i]) break
  x[i] <- x[i] + 1; tx[i] <- nextOne
  if (runif(1) < p[i]) break
}
nu <- rgamma(n, 5, 30)
begun <- round(rgamma(n, 4, nu), 2)
later <- ifelse(x > 0, round(rgamma(n, 4 * pmax(x, 1), nu), 2), 0)
m <- ifelse(x > 0, later / x, 0)
tw <- tx / 7; Tw <- T / 7
negative <- function(l) {
  if (any(abs(l) > 10)) return(1e10)
  p <- exp(l); r <- p[1]; al <- p[2]; a <- p[3]; b <- p[4]
  one <- lbeta(a, b + x) - lbeta(a, b) + lgamma(r + x) - lgamma(r) + r * log(al) - (r + x) * log(al + Tw)
  two <- lbeta(a + 1, b + pmax(x, 1) - 1) - lbeta(a, b) + lgamma(r + x) - lgamma(r) + r * log(al) - (r + x) * log(al + tw)
  top <- ifelse(x > 0, pmax(one, two), one)
  -sum(top + log(exp(one - top) + ifelse(x > 0, exp(two - top), 0)))
}
o <- optim(c(0, 2, 0, 0), negative, control = list(reltol = 1e-13, maxit = 5000))
for (i in 1:4) o <- optim(o$par, negative, method = "BFGS", control = list(reltol = 1e-16, maxit = 2000))
model <- exp(o$par)
k <- x > 0 & m > 0; unit <- mean(m[k]); xs <- x[k]; ms <- m[k] / unit
spending <- function(l) { p <- exp(l[1]); q <- exp(l[2]); v <- exp(l[3])
  s <- -sum(lgamma(p * xs + q) - lgamma(p * xs) - lgamma(q) + q * log(v) + (p * xs - 1) * log(ms) + p * xs * log(xs) -
    (p * xs + q) * log(xs * ms + v))
  if (is.finite(s)) s else 1e10 }
s <- optim(c(0, 1, 0), spending, control = list(reltol = 1e-13, maxit = 5000))
for (i in 1:4) s <- optim(s$par, spending, method = "BFGS", control = list(reltol = 1e-16, maxit = 2000))
money <- exp(s$par) * c(1, 1, unit)
f21 <- function(a, b, c, z) { n <- 0:5000
  sum(exp(lgamma(a + n) - lgamma(a) + lgamma(b + n) - lgamma(b) - lgamma(c + n) + lgamma(c) - lgamma(n + 1) + n * log(z))) }
r <- model[1]; al <- model[2]; a <- model[3]; b <- model[4]
alive <- 1 / (1 + (x > 0) * a / (b + pmax(x, 1) - 1) * ((al + Tw) / (al + tw))^(r + x))
purchases <- function(i, t) (a + b + x[i] - 1) / (a - 1) * (1 - ((al + Tw[i]) / (al + Tw[i] + t))^(r + x[i]) *
  f21(r + x[i], b + x[i], a + b + x[i] - 1, t / (al + Tw[i] + t))) * alive[i]
month <- 365.25 / 12 / 7
ahead <- lapply(1:n, function(i) sapply(1:6, function(j) purchases(i, j * month)))
spend <- money[1] * (money[3] + m * x) / (money[1] * x + money[2] - 1)
forecast <- sapply(1:n, function(i) 0.3 * spend[i] * sum(diff(c(0, ahead[[i]])) / 1.12^((1:6) / 12)))
shares <- function(value) {
  sorted <- sort(value, decreasing = TRUE); before <- (cumsum(sorted) - sorted)[match(value, sorted)] / sum(value)
  ifelse(before < 0.8, "a", ifelse(before < 0.95, "b", "c"))
}
whole <- begun + later
simple <- whole / (x + 1) * (x + 1) / pmax(1, T / 365.25) * 24 / 12 * 0.3
d <- 1.12^(1 / 12) - 1
contract <- whole * 0.3 * (1 + d) / (1 + d - 0.85)
thirds <- function(value) 3 - findInterval(value, quantile(value, c(1, 2) / 3, type = 7, names = FALSE), left.open = TRUE)
sorted <- sort(forecast, decreasing = TRUE); share <- (cumsum(sorted) - sorted) / sum(sorted)
writeJson(list(x = x, tx = tx, T = T, whole = whole, begun = begun, model = model, money = money, alive = alive,
               purchases = sapply(ahead, `[`, 6), forecast = forecast, tier = shares(forecast), simple = simple,
               third = thirds(simple), contract = contract, contractTier = shares(contract)), "everyCustomer.json")
print(model); print(money); print(table(shares(forecast)))
print(min(abs(share - 0.8))); print(min(abs(share - 0.95)))
