# Logistic regression of low birth weight (MASS::birthwt) by glm, with a column that is a sum of two others.
# Run in this folder: Rscript logisticRegression.R
library(MASS)
source("../json.R")
d <- birthwt
x <- cbind(age = d$age, lwt = d$lwt, race2 = +(d$race == 2), race3 = +(d$race == 3), smoke = d$smoke,
           sum = 2 * d$age + d$smoke, ftv = d$ftv)
# Which column is left out by the usual bounds; then the others to the last digit, which glm can do only without it.
out <- is.na(coef(glm(d$low ~ x, family = binomial))[-1])
fit <- suppressWarnings(glm(d$low ~ x[, !out], family = binomial, control = list(epsilon = 1e-16, maxit = 30)))
all <- rep(NA, 1 + ncol(x)); all[c(TRUE, !out)] <- coef(fit)
s <- summary(fit)$coefficients
p <- fitted(fit)
pos <- p[d$low == 1]; neg <- p[d$low == 0]
auc <- mean(outer(pos, neg, function(a, b) (a > b) + (a == b) / 2))
# Hosmer and Lemeshow: six parts by rank, all probabilities distinct enough or kept together.
o <- order(p); ps <- p[o]; ys <- d$low[o]; n <- length(p)
part <- integer(n); at <- 1
for (i in 1:6) {
  goal <- floor(n * i / 6)
  while (at <= n && (at <= goal || (at > 1 && ps[at] == ps[at - 1]))) { part[at] <- i; at <- at + 1 }
}
ob <- tapply(ys, part, sum); ex <- tapply(ps, part, sum); nn <- tapply(ps, part, length)
hl <- sum((ob - ex)^2 / (ex * (1 - ex / nn)))
writeJson(list(
  x = unname(x), y = d$low, coefficients = all, errors = unname(s[, 2]), z = unname(s[, 3]),
  p = unname(s[, 4]), deviance = fit$deviance, nullDeviance = fit$null.deviance, aic = AIC(fit), bic = BIC(fit),
  auc = auc, logLoss = -mean(log(ifelse(d$low == 1, p, 1 - p))), brier = mean((p - d$low)^2),
  hosmer = list(rows = as.vector(nn), positives = as.vector(ob), predicted = as.vector(ex / nn), statistic = hl,
                p = pchisq(hl, 4, lower.tail = FALSE))
), "logisticRegression.json")
