# Who is a case in R's infert by glm, from a number, a count and a category: coefficients, measures of all rows, the
# probability of each, its third by type-7 quantiles (a cut itself is below), and its own tier at 20 and 50 %. Some rows
# lack an age. Run in this folder: Rscript fittedScore.R
source("../json.R")
d <- infert
d$education <- factor(as.character(d$education), sort(levels(d$education), method = "radix"))
d$age[c(3, 77, 140)] <- NA
fit <- glm(case ~ age + spontaneous + education, binomial, d, control = list(epsilon = 1e-14, maxit = 50))
p <- unname(predict(fit, d, type = "response"))
k <- !is.na(p); y <- d$case[k]; q <- p[k]
cuts <- quantile(q, c(1, 2) / 3, type = 7, names = FALSE)
rank <- rank(q)
auc <- (sum(rank[y == 1]) - sum(y) * (sum(y) + 1) / 2) / (sum(y) * sum(y == 0))
thirds <- ifelse(is.na(p), NA, paste0("t", 3 - findInterval(p, cuts, left.open = TRUE)))
own <- ifelse(is.na(p), NA, paste0("t", 3 - findInterval(p, c(0.2, 0.5))))
writeJson(list(age = d$age, spontaneous = d$spontaneous, education = as.character(d$education), case = d$case,
               coefficients = unname(coef(fit)), errors = unname(summary(fit)$coefficients[, 2]),
               auc = auc, logLoss = -mean(log(ifelse(y == 1, q, 1 - q))), brier = mean((q - y)^2),
               probability = p, thirds = thirds, own = own), "fittedScore.json")
