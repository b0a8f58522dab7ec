# Lifetime value of the customers of Online Retail, from the file beside the project: BG/NBD and Gamma-Gamma by optim,
# then the margin (40 %) of the next 12 months discounted by 10 % a year, each month at its end. An order is an invoice
# with a line above 0; cancellations lower the revenue alone; ages in weeks up to 2011-12-10. A customer whose repeats
# brought nothing is expected to spend as one without repeats. Run here: Rscript lifetimeValue.R
source("../json.R")
d <- read.csv(gzfile("../../../../shared/data/online-retail/online_retail.csv.gz"), colClasses = c(InvoiceNo = "character"))
d <- d[!is.na(d$CustomerID), ]; d$money <- d$Quantity * d$UnitPrice; end <- as.Date("2011-12-10")
all <- rowsum(d$money, d$CustomerID)
sums <- rowsum(d$money, d$InvoiceNo)
p <- d[d$money > 0, ]; p <- p[order(p$InvoiceDate), ]; o <- p[!duplicated(p$InvoiceNo), ]
o$sum <- sums[o$InvoiceNo, 1]; o <- o[order(o$CustomerID, o$InvoiceDate), ]; o$day <- as.Date(o$InvoiceDate)
first <- tapply(o$day, o$CustomerID, min); last <- tapply(o$day, o$CustomerID, max)
x <- as.vector(tapply(o$sum, o$CustomerID, length)) - 1
tx <- as.vector(last - first) / 7; T <- as.vector(as.numeric(end) - first) / 7
begun <- as.vector(tapply(o$sum, o$CustomerID, `[`, 1))
# Rounded: what was bought and taken back comes to nothing, not to 1e-14.
m <- ifelse(x > 0, round(all[names(first), 1] - begun, 6) / x, 0)
negative <- function(l) {
  if (any(abs(l) > 10)) return(1e10)
  p <- exp(l); r <- p[1]; al <- p[2]; a <- p[3]; b <- p[4]
  one <- lbeta(a, b + x) - lbeta(a, b) + lgamma(r + x) - lgamma(r) + r * log(al) - (r + x) * log(al + T)
  two <- lbeta(a + 1, b + pmax(x, 1) - 1) - lbeta(a, b) + lgamma(r + x) - lgamma(r) + r * log(al) - (r + x) * log(al + tx)
  top <- ifelse(x > 0, pmax(one, two), one)
  -sum(top + log(exp(one - top) + ifelse(x > 0, exp(two - top), 0)))
}
o <- optim(c(0, 2, 0, 0), negative, control = list(reltol = 1e-12, maxit = 5000))
for (i in 1:3) o <- optim(o$par, negative, method = "BFGS", control = list(reltol = 1e-15, maxit = 2000))
model <- exp(o$par)
k <- x > 0 & m > 0; unit <- mean(m[k]); xs <- x[k]; ms <- m[k] / unit
spending <- function(l) { p <- exp(l[1]); q <- exp(l[2]); v <- exp(l[3])
  s <- -sum(lgamma(p * xs + q) - lgamma(p * xs) - lgamma(q) + q * log(v) + (p * xs - 1) * log(ms) + p * xs * log(xs) -
    (p * xs + q) * log(xs * ms + v))
  if (is.finite(s)) s else 1e10 }
s <- optim(c(0, 1, 0), spending, control = list(reltol = 1e-12, maxit = 5000))
for (i in 1:3) s <- optim(s$par, spending, method = "BFGS", control = list(reltol = 1e-15, maxit = 2000))
money <- exp(s$par) * c(1, 1, unit)
f21 <- function(a, b, c, z) { n <- 0:5000
  sum(exp(lgamma(a + n) - lgamma(a) + lgamma(b + n) - lgamma(b) - lgamma(c + n) + lgamma(c) - lgamma(n + 1) + n * log(z))) }
alive <- 1 / (1 + (x > 0) * model[3] / (model[4] + pmax(x, 1) - 1) * ((model[2] + T) / (model[2] + tx))^(model[1] + x))
purchases <- function(i, t) { r <- model[1]; al <- model[2]; a <- model[3]; b <- model[4]
  (a + b + x[i] - 1) / (a - 1) * (1 - ((al + T[i]) / (al + T[i] + t))^(r + x[i]) *
    f21(r + x[i], b + x[i], a + b + x[i] - 1, t / (al + T[i] + t))) * alive[i] }
month <- 365.25 / 12 / 7
paid <- ifelse(m > 0, x, 0)
spend <- money[1] * (money[3] + m * paid) / (money[1] * paid + money[2] - 1)
value <- sapply(seq_along(x), function(i) {
  until <- sapply(1:12, function(j) purchases(i, j * month))
  0.4 * spend[i] * sum(diff(c(0, until)) / 1.1^((1:12) / 12)) })
ascending <- sort(value, decreasing = TRUE); before <- cumsum(ascending) - ascending
keys <- names(first); some <- seq(1, length(x), by = 361)
# How many buy again 0, 1, ... 6 times within their ages, expected by the model: the formula summed as it stands.
times <- function(n, t) { r <- model[1]; al <- model[2]; a <- model[3]; b <- model[4]
  j <- function(n) exp(lgamma(r + n) - lgamma(r) - lgamma(n + 1)) * (al / (al + t))^r * (t / (al + t))^n
  beta(a, b + n) / beta(a, b) * j(n) +
    (if (n > 0) beta(a + 1, b + n - 1) / beta(a, b) * (1 - rowSums(sapply(0:(n - 1), j))) else 0) }
writeJson(list(model = model, logLikelihood = -o$value, money = money, moneyLikelihood = -s$value - length(xs) * log(unit),
  correlation = cor(xs, ms), customers = length(x), sum = sum(value), tierA = sum(before < 0.8 * sum(value)),
  tierB = sum(before >= 0.8 * sum(value) & before < 0.95 * sum(value)),
  expected = sapply(0:6, function(n) sum(times(n, T))), observed = sapply(0:6, function(n) sum(x == n)),
  keys = as.numeric(keys[some]), values = value[some], alive = alive[some]), "lifetimeValue.json")
