# The cost of k-prototypes worked out by R for given labels (the species of iris with petals cut in three bands), and the
# least cost of all divisions of ten cars. Run: Rscript expected.R > expected.json (R 4.2; takes a minute or more)
list_of <- function(x) paste0("[", paste(format(x, digits = 17, trim = TRUE), collapse = ", "), "]")
cost <- function(numbers, codes, labels, gamma) sum(sapply(unique(labels), function(label) {
  rows <- labels == label
  part <- numbers[rows, , drop = FALSE]
  sum(sweep(part, 2, colMeans(part))^2) +
    gamma * sum(apply(codes[rows, , drop = FALSE], 2, function(column) sum(rows) - max(table(column))))
}))
case <- function(name, numbers, codes) sprintf('"name": "%s", "numbers": [%s], "codes": [%s]', name,
  paste(apply(numbers, 2, list_of), collapse = ", "), paste(apply(codes, 2, list_of), collapse = ", "))
flowers <- as.matrix(iris[, 1:2])
bands <- cbind(findInterval(iris$Petal.Length, c(2, 5)) + 1, findInterval(iris$Petal.Width, c(0.8, 1.75)) + 1)
species <- as.integer(iris$Species)
given <- sprintf('{ %s, "labels": %s, "gamma": 0.7, "cost": %.15g, "halfMeanDeviation": %.15g }', case("iris", flowers, bands),
                 list_of(species), cost(flowers, bands, species, 0.7), mean(apply(flowers, 2, sd)) / 2)
cars <- mtcars[1:10, ]
numbers <- scale(as.matrix(cars[, c("mpg", "hp")]))
codes <- cbind(match(cars$cyl, c(4, 6, 8)), cars$gear - 2, cars$am + 1)
divisions <- as.matrix(expand.grid(rep(list(1:3), 9)))
least <- sapply(c(0.3, 1), function(gamma) min(apply(divisions, 1, function(rest) cost(numbers, codes, c(1, rest), gamma))))
cat(sprintf('{ "given": %s,\n"small": { %s, "clusters": 3, "gammas": [0.3, 1], "least": %s } }\n', given,
            case("mtcars", numbers, codes), list_of(least)))
