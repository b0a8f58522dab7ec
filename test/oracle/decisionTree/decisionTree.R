# Classification trees by rpart: iris, three classes of flowers by numbers; Titanic, two classes by categories.
# Run in this folder: Rscript decisionTree.R
library(rpart)
source("../json.R")
plain <- function(depth, leaf) rpart.control(maxdepth = depth, minsplit = 2, minbucket = leaf, cp = -1,
  maxsurrogate = 0, maxcompete = 0, xval = 0)
leaves <- function(fit) {
  f <- fit$frame; l <- f$var == "<leaf>"
  k <- length(attr(fit, "ylevels"))
  list(counts = unname(f$yval2[l, 1 + 1:k]))
}
iris2 <- rpart(Species ~ ., iris, method = "class", control = plain(3, 5))
t <- as.data.frame(Titanic)
t <- t[rep(seq_len(nrow(t)), t$Freq), 1:4]
tit <- rpart(Survived ~ ., t, method = "class", control = plain(4, 20))
weighted <- rpart(Survived ~ ., t, method = "class", control = plain(2, 20),
                  parms = list(prior = c(0.5, 0.5)))
writeJson(list(
  iris = list(values = unname(as.matrix(iris[, 1:4])), target = as.integer(iris$Species) - 1,
              leaves = leaves(iris2), splits = unname(iris2$splits[, "index"])),
  titanic = list(counts = as.vector(Titanic), leaves = leaves(tit), even = leaves(weighted))
), "decisionTree.json")
