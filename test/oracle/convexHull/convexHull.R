# chull of made points, some alike or on a line. Run in this folder: Rscript convexHull.R
source("../json.R"); set.seed(4)
one <- function(x) list(points = x, corners = I(sort(chull(x)) - 1))
writeJson(list(one(matrix(round(rnorm(120), 4), ncol = 2)), one(unname(as.matrix(faithful))), one(matrix(round(runif(14), 3), ncol = 2))), "convexHull.json")
