# Tiers of R's islands (the areas of land masses, some of them equal) by cumulative sums, at two pairs of borders; the
# Gini coefficient as the mean difference of all pairs over twice the mean, and what the largest fifth holds.
# Run in this folder: Rscript valueTiers.R
source("../json.R")
area <- as.numeric(islands)
area[c(5, 20)] <- NA
area <- c(area, 0, 0, 16, 280)
known <- sort(area[!is.na(area)], decreasing = TRUE)
tiers <- function(first, second) {
  before <- c(0, cumsum(known)[-length(known)]) / sum(known)
  tier <- ifelse(before < first, "a", ifelse(before < second, "b", "c"))
  best <- tapply(tier, known, min)  # equal values go with the best of them
  unname(ifelse(is.na(area), NA, best[as.character(area)]))
}
n <- length(known)
gini <- sum(abs(outer(known, known, "-"))) / (2 * n^2 * mean(known))
writeJson(list(area = area, usual = tiers(0.8, 0.95), own = tiers(0.5, 0.75), sum = sum(known), gini = gini,
               top = sum(known[seq_len(ceiling(0.2 * n))]) / sum(known)), "valueTiers.json")
