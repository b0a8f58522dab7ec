# An EM for latent classes of its own, on data that come with R (Titanic and HairEyeColor as rows; some answers taken
# away), best of many starts. Run: Rscript expected.R > expected.json (R 4.2; takes a minute or more)
list_of <- function(x) paste0("[", paste(format(x, digits = 17, trim = TRUE), collapse = ", "), "]")
em <- function(items, weights, k, starts) {
  best <- NULL
  for (start in seq_len(starts)) {
    shares <- rep(1 / k, k)
    theta <- lapply(items, function(item) { t <- matrix(runif(k * max(item)), k); t / rowSums(t) })
    last <- -Inf
    for (iteration in 1:20000) {
      logs <- matrix(log(shares), length(weights), k, byrow = TRUE)
      for (i in seq_along(items)) {
        known <- items[[i]] > 0
        logs[known, ] <- logs[known, ] + t(log(theta[[i]])[, items[[i]][known], drop = FALSE])
      }
      top <- apply(logs, 1, max)
      sums <- rowSums(exp(logs - top))
      posterior <- exp(logs - top) / sums
      value <- sum(weights * (top + log(sums)))
      if (value - last < 1e-11) break
      last <- value
      shares <- colSums(weights * posterior) / sum(weights)
      theta <- lapply(items, function(item) {
        t <- sapply(seq_len(max(item)), function(code) colSums(weights * posterior * (item == code)))
        t <- matrix(t, k)
        t / rowSums(t)
      })
    }
    if (is.null(best) || value > best$value + 1e-7) best <- list(value = value, shares = shares, theta = theta, posterior = posterior)
  }
  best
}
case <- function(name, items, weights, ks) {
  fits <- sapply(ks, function(k) {
    fit <- em(items, weights, k, 30)
    p <- k - 1 + k * sum(sapply(items, function(item) max(item) - 1))
    entropy <- -sum(weights * ifelse(fit$posterior > 0, fit$posterior * log(fit$posterior), 0))
    n <- sum(weights)
    order <- order(fit$shares, decreasing = TRUE)
    sprintf('{ "classes": %d, "logLikelihood": %.15g, "parameters": %d, "aic": %.15g, "bic": %.15g, "entropy": %.12g, "shares": %s, "first": %s }',
            k, fit$value, p, 2 * p - 2 * fit$value, p * log(n) - 2 * fit$value, entropy, list_of(fit$shares[order]),
            list_of(fit$theta[[1]][order, 1]))
  })
  sprintf('{ "name": "%s", "items": [%s], "weights": %s, "fits": [%s] }', name, paste(sapply(items, list_of), collapse = ", "),
          list_of(weights), paste(fits, collapse = ",\n"))
}
set.seed(2)
titanic <- as.data.frame(Titanic)
titanic <- titanic[titanic$Freq > 0, ]
passengers <- lapply(titanic[, 1:4], as.integer)
n <- 400
class <- sample(3, n, TRUE, c(0.5, 0.3, 0.2))
yes <- rbind(c(.9, .8, .2, .1, .7, .2), c(.2, .9, .8, .3, .1, .6), c(.1, .2, .3, .9, .8, .9))
answers <- lapply(1:6, function(item) rbinom(n, 1, yes[class, item]) + 1L)
gaps <- lapply(answers, function(item) ifelse(runif(n) < 0.12, 0L, item))
cat(sprintf('{ "cases": [%s] }\n', paste(c(case("Titanic", passengers, titanic$Freq, 2),
                                           case("yes and no", answers, rep(1, n), c(1, 2, 3)),
                                           case("yes and no, some unanswered", gaps, rep(1, n), c(2, 3))), collapse = ",\n")))
