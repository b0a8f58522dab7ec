# Marker variables of Titanic passengers by class: shares of men, adults and survivors. Run in this folder.
source("../json.R")
t <- as.data.frame(Titanic); total <- sum(t$Freq)
share <- function(rows, column, value) sum(t$Freq[rows & t[[column]] == value]) / sum(t$Freq[rows])
columns <- list(c("Sex", "Male"), c("Sex", "Female"), c("Age", "Child"), c("Survived", "Yes"))
means <- t(sapply(levels(t$Class), function(class) sapply(columns, function(c) share(t$Class == class, c[1], c[2]))))
overall <- sapply(columns, function(c) share(TRUE, c[1], c[2]))
far <- abs(sweep(means, 2, overall)) >= max(means) / 4
relative <- abs(sweep(sweep(means, 2, overall), 2, overall, "/")) >= 0.5
writeJson(list(means = unname(means), overall = overall, both = unname(far | relative) + 0, far = unname(far) + 0), "markerVariables.json")
