# A chi-square tree on made-up subscribers, by chisq.test and sets of categories, written apart from the tree under test.
# Run in this folder: Rscript chiSquareTree.R
source("../json.R")
set.seed(11)
n <- 1500
region <- sample(1:7, n, TRUE, c(5, 4, 3, 3, 2, 2, 1))
region[sample(n, 60)] <- 0
income <- round(exp(rnorm(n, 3.2, 0.5)), 1)
income[sample(n, 150)] <- NA
contract <- sample(1:3, n, TRUE)
tilt <- ifelse(region %in% c(1, 4), 1.2, ifelse(region %in% c(2, 7), -0.8, 0)) +
  ifelse(is.na(income), 0.9, pmin(income, 40) / 20) * ifelse(contract == 1, 1, -0.4)
y <- ifelse(runif(n) < plogis(tilt - 1), 1, ifelse(runif(n) < 0.35, 2, 0))
level <- 0.05; depthMax <- 3; minLeaf <- 40

ordered <- function(v) {
  cuts <- unique(signif(quantile(v, (1:9) / 10, na.rm = TRUE, type = 7, names = FALSE), 15))
  ifelse(is.na(v), 0, 1 + rowSums(outer(v, cuts, ">")))
}
columns <- list(
  list(code = region, order = FALSE), list(code = ordered(income), order = TRUE), list(code = contract, order = FALSE))

logp <- function(code, y, sets) {
  t <- sapply(sets, function(s) tabulate(y[code %in% s] + 1, 3))
  t <- t[rowSums(t) > 0, , drop = FALSE]
  if (nrow(t) < 2 || ncol(t) < 2) return(0)
  s <- suppressWarnings(chisq.test(t, correct = FALSE))
  pchisq(s$statistic, s$parameter, lower.tail = FALSE, log.p = TRUE)[[1]]
}
allowed <- function(a, b, sets, order, present) {
  if (!order || identical(a, 0) || identical(b, 0)) return(TRUE)
  span <- function(s) range(match(setdiff(s, 0), setdiff(present, 0)))
  ra <- span(a); rb <- span(b)
  ra[2] + 1 == rb[1] || rb[2] + 1 == ra[1]
}
stirling <- function(c, g) sum(sapply(0:g, function(i) (-1)^i * choose(g, i) * (g - i)^c)) / factorial(g)
merged <- function(col, rows) {
  code <- col$code[rows]; yy <- y[rows]
  present <- sort(unique(code)); sets <- as.list(as.numeric(present))
  step <- function(sets, must) {
    best <- NULL
    for (i in seq_along(sets)) for (j in seq_len(i - 1)) {
      if (!is.null(must) && i != must && j != must) next
      if (!allowed(sets[[i]], sets[[j]], sets, col$order, present)) next
      l <- logp(code, yy, list(sets[[i]], sets[[j]]))
      if (is.null(best) || l > best$l) best <- list(i = i, j = j, l = l)
    }
    best
  }
  fuse <- function(sets, b) {
    sets[[b$j]] <- sort(c(sets[[b$j]], sets[[b$i]])); sets[[b$i]] <- NULL; sets
  }
  while (length(sets) > 1 && (b <- step(sets, NULL))$l > log(level)) sets <- fuse(sets, b)
  repeat {
    size <- sapply(sets, function(s) sum(code %in% s))
    if (length(sets) < 2 || min(size) >= minLeaf) break
    sets <- fuse(sets, step(sets, which.min(size)))
  }
  if (length(sets) < 2) return(NULL)
  c <- length(present); g <- length(sets)
  ways <- if (!col$order) stirling(c, g) else if (!(0 %in% present)) choose(c - 1, g - 1) else
    choose(c - 2, g - 2) + g * choose(c - 2, g - 1)
  list(sets = sets, log = min(0, logp(code, yy, sets) + log(ways)))
}
out <- list()
walk <- function(rows, depth) {
  node <- list(rows = length(rows), counts = I(tabulate(y[rows] + 1, 3)), column = -1, log = 0)
  if (depth < depthMax) {
    found <- lapply(columns, merged, rows)
    logs <- sapply(found, function(f) if (is.null(f)) 0 else f$log)
    k <- which.min(logs)
    if (logs[k] <= log(level)) { node$column <- k - 1; node$log <- logs[k] }
  }
  out[[length(out) + 1]] <<- node
  if (node$column >= 0) {
    sets <- found[[k]]$sets
    sets <- sets[order(sapply(sets, function(s) if (identical(s, 0)) 99 else min(setdiff(s, 0))))]
    for (s in sets) walk(rows[columns[[k]]$code[rows] %in% s], depth + 1)
  }
}
walk(seq_len(n), 0)
writeJson(list(region = region, income = ifelse(is.na(income), -1, income), contract = contract, y = y, nodes = out),
          "chiSquareTree.json")
cat(length(out), "nodes\n")
