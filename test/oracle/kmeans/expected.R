# The least within-cluster sums of squares that 500 starts of R's Hartigan-Wong find on data that come with R.
# Run: Rscript expected.R > expected.json (R 4.2)
list_of <- function(x) paste0("[", paste(format(x, digits = 17, trim = TRUE), collapse = ", "), "]")
case <- function(name, data, ks) {
  set.seed(1)
  columns <- sapply(data, function(column) list_of(column))
  best <- sapply(ks, function(k) {
    fit <- suppressWarnings(kmeans(data, k, nstart = 500, iter.max = 200))
    sprintf('{ "clusters": %d, "totalWithin": %.15g, "totalSquares": %.15g, "sizes": %s }', k, fit$tot.withinss, fit$totss,
            list_of(sort(fit$size, decreasing = TRUE)))
  })
  sprintf('{ "name": "%s", "columns": [%s], "best": [%s] }', name, paste(columns, collapse = ", "), paste(best, collapse = ", "))
}
cases <- c(case("iris", iris[, 1:4], c(2, 3, 4, 5, 7)), case("faithful", faithful, c(2, 3, 6)),
           case("USArrests, standardised", as.data.frame(scale(USArrests)), c(2, 4, 5, 8)))
cat(sprintf('{ "cases": [%s] }\n', paste(cases, collapse = ", ")))
