# Segments of R's iris merged, crossed and split. Run in this folder.
source("../json.R")
first <- cutree(hclust(dist(scale(iris[, 1:4])), "ward.D2"), 5)
second <- findInterval(iris$Sepal.Width, quantile(iris$Sepal.Width, c(1, 2) / 3)) + 1
# nine flowers whose width is told of nobody
second[iris$Sepal.Width > 3.75] <- NA
flows <- table(factor(first), factor(second, exclude = NULL), useNA = "no")
pairs <- sum(choose(flows, 2))
expected <- sum(choose(rowSums(flows), 2)) * sum(choose(colSums(flows), 2)) / choose(sum(flows), 2)
most <- (sum(choose(rowSums(flows), 2)) + sum(choose(colSums(flows), 2))) / 2
merged <- first
merged[first %in% c(2, 5)] <- 2
merged[first == 4] <- NA
split <- ifelse(first %in% c(1, 3), paste(first, ifelse(is.na(second), "rest", second), sep = "x"), first)
sizes <- function(x) { counts <- table(x); setNames(as.list(as.integer(counts)), names(counts)) }
writeJson(list(
  first = first, second = ifelse(is.na(second), 0, second),
  flows = lapply(seq_len(nrow(flows)), function(row) as.integer(flows[row, ])),
  adjusted = (pairs - expected) / (most - expected),
  merged = sizes(merged), split = sizes(split)
), "merging.json")
