# The class of every row, by an EM of its own (best of 200 starts): 300 made people who answer two yes/no questions and
# two of three and four words, some not at all. The classes are numbered from the largest.
# Run in this folder: Rscript members.R
source("../json.R")
set.seed(33)
n <- 300
class <- sample(2, n, TRUE, c(0.6, 0.4))
pick <- function(shares) sapply(class, function(one) sample(ncol(shares), 1, prob = shares[one, ]))
items <- list(pick(rbind(c(.15, .85), c(.9, .1))), pick(rbind(c(.8, .2), c(.25, .75))),
              pick(rbind(c(.7, .2, .1), c(.1, .2, .7))), pick(rbind(c(.4, .4, .1, .1), c(.1, .1, .3, .5))))
items <- lapply(items, function(item) ifelse(runif(n) < 0.1, 0L, item))
k <- 2
best <- NULL
for (start in 1:200) {
  shares <- rep(1 / k, k)
  theta <- lapply(items, function(item) { t <- matrix(runif(k * max(item)), k); t / rowSums(t) })
  last <- -Inf
  for (iteration in 1:20000) {
    logs <- matrix(log(shares), n, k, byrow = TRUE)
    for (i in seq_along(items)) {
      known <- items[[i]] > 0
      logs[known, ] <- logs[known, ] + t(log(theta[[i]])[, items[[i]][known], drop = FALSE])
    }
    top <- apply(logs, 1, max); sums <- rowSums(exp(logs - top)); posterior <- exp(logs - top) / sums
    value <- sum(top + log(sums))
    if (value - last < 1e-12) break
    last <- value
    shares <- colMeans(posterior)
    theta <- lapply(items, function(item) {
      t <- sapply(seq_len(max(item)), function(code) colSums(posterior * (item == code)))
      t / rowSums(t)
    })
  }
  if (is.null(best) || value > best$value) best <- list(value = value, shares = shares, posterior = posterior)
}
answered <- Reduce(`+`, lapply(items, function(item) item > 0)) > 0
N <- sum(answered)
order <- order(best$shares, decreasing = TRUE)
parameters <- k - 1 + k * sum(sapply(items, function(item) max(item) - 1))
member <- ifelse(answered, max.col(best$posterior[, order]), 0)
writeJson(list(answers = items, logLikelihood = best$value, aic = 2 * parameters - 2 * best$value,
               bic = parameters * log(N) - 2 * best$value, member = member, closest = min(abs(best$posterior[answered, 1] - 0.5))),
          "members.json")
