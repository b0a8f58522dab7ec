# BG/NBD and Gamma-Gamma by optim, written from the papers: on simulated customers, and on the buyers of CDNOW up to
# 30 September 1997 where that file is beside the project. Run in this folder: Rscript betaGeometric.R
source("../json.R")
negative <- function(l, x, tx, T) {
  p <- exp(l); r <- p[1]; al <- p[2]; a <- p[3]; b <- p[4]
  one <- lbeta(a, b + x) - lbeta(a, b) + lgamma(r + x) - lgamma(r) + r * log(al) - (r + x) * log(al + T)
  two <- lbeta(a + 1, b + pmax(x, 1) - 1) - lbeta(a, b) + lgamma(r + x) - lgamma(r) + r * log(al) - (r + x) * log(al + tx)
  top <- ifelse(x > 0, pmax(one, two), one)
  -sum(top + log(exp(one - top) + ifelse(x > 0, exp(two - top), 0)))
}
fit <- function(x, tx, T) {
  o <- list(par = c(0, 0, 0, 0))
  for (i in 1:3) o <- optim(o$par, negative, x = x, tx = tx, T = T, method = "BFGS",
                            control = list(reltol = 1e-15, maxit = 1000))
  list(parameters = exp(o$par), logLikelihood = -o$value)
}
# E[Y(t)] with the hypergeometric function summed term by term from logarithms.
f21 <- function(a, b, c, z) {
  n <- 0:20000
  sum(exp(lgamma(a + n) - lgamma(a) + lgamma(b + n) - lgamma(b) - lgamma(c + n) + lgamma(c) - lgamma(n + 1) + n * log(z)))
}
purchases <- function(p, x, tx, T, t) {
  r <- p[1]; al <- p[2]; a <- p[3]; b <- p[4]
  alive <- if (x == 0) 1 else 1 / (1 + a / (b + x - 1) * ((al + T) / (al + tx))^(r + x))
  head <- (a + b + x - 1) / (a - 1) *
    (1 - ((al + T) / (al + T + t))^(r + x) * f21(r + x, b + x, a + b + x - 1, t / (al + T + t)))
  c(alive, head * alive)
}
# Money is brought to a mean of 1 for the search.
spendFit <- function(x, m) {
  k <- x > 0 & m > 0; x <- x[k]; unit <- mean(m[k]); m <- m[k] / unit
  f <- function(l) { p <- exp(l[1]); q <- exp(l[2]); v <- exp(l[3])
    s <- -sum(lgamma(p * x + q) - lgamma(p * x) - lgamma(q) + q * log(v) + (p * x - 1) * log(m) + p * x * log(x) -
      (p * x + q) * log(x * m + v))
    if (is.finite(s)) s else 1e10 }
  o <- optim(c(1, 1, 0), f, control = list(reltol = 1e-12, maxit = 2000))
  for (i in 1:2) o <- optim(o$par, f, method = "BFGS", control = list(reltol = 1e-15, maxit = 1000))
  list(parameters = exp(o$par) * c(1, 1, unit), logLikelihood = -o$value - length(x) * log(unit),
       correlation = cor(x, m), customers = length(x))
}
set.seed(7)
n <- 800
T <- sample(200:700, n, TRUE)
lambda <- rgamma(n, 0.9, 60); p <- rbeta(n, 1.6, 4)
x <- tx <- numeric(n)
for (i in 1:n) repeat {
  nextOne <- ceiling(tx[i] + rexp(1, lambda[i]))
  if (nextOne > T[i]) break
  x[i] <- x[i] + 1; tx[i] <- nextOne
  if (runif(1) < p[i]) break
}
nu <- rgamma(n, 4, 20)
m <- ifelse(x > 0, round(rgamma(n, 5 * pmax(x, 1), nu * pmax(x, 1)), 2), 0)
small <- fit(x, tx, T)
asked <- list(c(0, 0, 300, 90), c(1, 20, 400, 90), c(5, 380, 400, 365), c(12, 200, 650, 3650))
out <- list(x = x, tx = tx, T = T, m = m, fit = small, spend = spendFit(x, m),
  asked = lapply(asked, I), expected = lapply(asked, function(q) I(purchases(small$parameters, q[1], q[2], q[3], q[4]))))
file <- "../../../../shared/data/cdnow/CDNOW_master.txt"
if (file.exists(file)) {
  d <- read.table(file, colClasses = "character")
  d$day <- as.Date(d$V2, "%Y%m%d"); end <- as.Date("1997-09-30")
  d <- d[d$day <= end, ]; d$money <- as.numeric(d$V4)
  day <- aggregate(money ~ V1 + day, d, sum); day <- day[order(day$V1, day$day), ]
  first <- tapply(day$day, day$V1, min); last <- tapply(day$day, day$V1, max)
  cx <- as.vector(tapply(day$day, day$V1, length)) - 1
  firstMoney <- as.vector(tapply(day$money, day$V1, `[`, 1)); all <- as.vector(tapply(day$money, day$V1, sum))
  cm <- ifelse(cx > 0, (all - firstMoney) / cx, 0)
  out$cdnow <- c(list(customers = length(cx), repeats = sum(cx)),
    fit(cx, as.vector(last - first) / 7, as.vector(as.numeric(end) - first) / 7), list(spend = spendFit(cx, cm)))
}
writeJson(out, "betaGeometric.json")
