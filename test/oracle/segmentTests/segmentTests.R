# Tests of differences between groups in built-in data, and Holm's correction. Run in this folder: Rscript segmentTests.R
source("../json.R")
square <- function(t) {
  s <- suppressWarnings(chisq.test(t, correct = FALSE))
  list(table = unname(unclass(t)), statistic = unname(s$statistic), degrees = unname(s$parameter), p = s$p.value,
    cramersV = sqrt(unname(s$statistic) / (sum(t) * (min(dim(t)) - 1))), leastExpected = min(s$expected))
}
variance <- function(value, group) {
  s <- summary(aov(value ~ group))[[1]]; q <- s[["Sum Sq"]]; w <- kruskal.test(value, group)
  list(values = value, labels = as.integer(group) - 1, f = s[["F value"]][1], degrees = s[["Df"]], p = s[["Pr(>F)"]][1],
    etaSquared = q[1] / sum(q), kruskal = unname(w$statistic), kruskalP = w$p.value)
}
ozone <- na.omit(airquality[, c("Ozone", "Month")])
p <- c(0.01, 0.02, 0.03, 0.04, 0.05, 0.0001, 0.9, 0.03, 1)
writeJson(list(
  chiSquare = list(square(margin.table(HairEyeColor, 1:2)), square(margin.table(Titanic, c(1, 4))), square(table(mtcars$cyl, mtcars$gear)),
    square(table(mtcars$am, mtcars$vs)), square(margin.table(UCBAdmissions, c(1, 3)))),
  variance = list(variance(iris$Petal.Length, iris$Species), variance(chickwts$weight, chickwts$feed), variance(warpbreaks$breaks, warpbreaks$tension),
    variance(ozone$Ozone, factor(ozone$Month)), variance(sleep$extra, sleep$group), variance(InsectSprays$count, InsectSprays$spray)),
  holm = list(p = p, corrected = p.adjust(p, "holm"))), "segmentTests.json")
