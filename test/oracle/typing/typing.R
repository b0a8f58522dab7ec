# A typing tool: segments known of every second woman of R's infert are assigned to the others, by rpart, by the nearest
# centre, and by one ridge logistic regression a segment.
# Run in this folder: Rscript typing.R
library(rpart)
source("../json.R")
education <- as.character(infert$education)
levels <- sort(unique(education), method = "radix")
d <- data.frame(age = infert$age, parity = infert$parity, education = factor(education, levels),
                induced = infert$induced, segment = factor(infert$spontaneous))
odd <- seq(1, nrow(d), 2)
survey <- d[odd, ]
others <- d[-odd, ]
k <- nlevels(d$segment)

fit <- rpart(segment ~ ., survey, method = "class",
             control = rpart.control(maxdepth = 4, minsplit = 2, minbucket = 5, cp = -1,
                                     maxsurrogate = 0, maxcompete = 0, xval = 0))
byTree <- as.integer(predict(fit, others, type = "class")) - 1

# Numbers in deviations, one column a level over the root of two.
scaledBy <- function(x) cbind(scale(as.matrix(x[, c("age", "parity", "induced")]),
  colMeans(survey[, c("age", "parity", "induced")]), apply(survey[, c("age", "parity", "induced")], 2, sd)),
  sapply(levels, function(level) (x$education == level) / sqrt(2)))
centres <- t(sapply(levels(d$segment), function(s) colMeans(scaledBy(survey)[survey$segment == s, ])))
distances <- sapply(1:k, function(s) rowSums(sweep(scaledBy(others), 2, centres[s, ])^2))
byCentre <- max.col(-distances, ties.method = "first") - 1

# Penalty 1 / 2 * sum of squares, on columns of deviation 1, none of the intercept; by Newton's method.
columns <- function(x) cbind(x$age, x$parity, sapply(levels[-1], function(level) x$education == level), x$induced)
own <- columns(survey)
means <- colMeans(own)
deviations <- apply(own, 2, sd)
design <- function(x) cbind(1, scale(columns(x), means, deviations))
ridge <- diag(c(0, rep(1, ncol(own))))
chances <- sapply(levels(d$segment), function(s) {
  X <- design(survey)
  y <- as.numeric(survey$segment == s)
  b <- rep(0, ncol(X))
  for (i in 1:50) {
    p <- as.vector(plogis(X %*% b))
    b <- b + as.vector(solve(t(X) %*% (X * (p * (1 - p))) + ridge, t(X) %*% (y - p) - ridge %*% b))
  }
  as.vector(plogis(design(others) %*% b))
})
byLogistic <- max.col(chances, ties.method = "first") - 1

writeJson(list(age = d$age, parity = d$parity, education = education, induced = d$induced,
               segment = as.integer(d$segment) - 1,
               tree = byTree, centre = byCentre, logistic = byLogistic), "typing.json")
print(table(byTree, others$segment)); print(table(byCentre, others$segment)); print(table(byLogistic, others$segment))
print(fit)
