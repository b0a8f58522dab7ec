# The leaf of every row by rpart, without surrogates or pruning: the species of iris (three classes by numbers), and who
# is a case in infert (two classes, a category of three levels). Run in this folder: Rscript tree.R
library(rpart)
source("../json.R")
grown <- function(formula, data, depth, smallest) rpart(formula, data, method = "class",
  control = rpart.control(maxdepth = depth, minsplit = 2, minbucket = smallest, cp = -1,
                          maxsurrogate = 0, maxcompete = 0, xval = 0))
flowers <- grown(Species ~ ., iris, 3, 5)
infert$education <- factor(as.character(infert$education), sort(levels(infert$education), method = "radix"))
women <- infert[, c("case", "education", "age", "parity", "spontaneous")]
women$case <- factor(women$case)
cases <- grown(case ~ ., women, 4, 8)
rates <- function(fit) unname(predict(fit)[, 2])
writeJson(list(
  iris = list(columns = unname(lapply(iris[, 1:4], identity)), names = names(iris)[1:4], species = as.character(iris$Species),
              leaf = unname(flowers$where), class = as.character(predict(flowers, type = "class"))),
  infert = list(education = as.character(women$education), age = women$age, parity = women$parity,
                spontaneous = women$spontaneous, case = infert$case, leaf = unname(cases$where), rate = rates(cases))),
  "tree.json")
