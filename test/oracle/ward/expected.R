# Trees of R's hclust on data that come with R, some with many ties. Run: Rscript expected.R > expected.json (R 4.2)
list_of <- function(x) paste0("[", paste(format(x, digits = 17, trim = TRUE), collapse = ", "), "]")
methods <- c(ward = "ward.D2", average = "average", complete = "complete", single = "single")
tree <- function(data, name) {
  tree <- hclust(dist(data), methods[[name]])
  cuts <- sapply(c(2, 3, 5, 8), function(k) sprintf('"%d": %s', k, list_of(cutree(tree, k))))
  sprintf('"%s": { "left": %s, "right": %s, "heights": %s, "order": %s, "cuts": { %s } }', name,
          list_of(tree$merge[, 1]), list_of(tree$merge[, 2]), list_of(tree$height), list_of(tree$order), paste(cuts, collapse = ", "))
}
case <- function(name, data) {
  columns <- sapply(as.data.frame(data), list_of)
  trees <- sapply(names(methods), function(method) tree(data, method))
  sprintf('{ "name": "%s", "columns": [%s], "trees": { %s } }', name, paste(columns, collapse = ", "), paste(trees, collapse = ", "))
}
set.seed(4)
binary <- matrix(rbinom(60 * 5, 1, 0.4), 60)
cases <- c(case("USArrests, standardised", scale(USArrests)), case("iris", iris[, 1:4]), case("faithful", faithful[1:120, ]),
           case("yes and no", binary))
cat(sprintf('{ "cases": [%s] }\n', paste(cases, collapse = ",\n")))
