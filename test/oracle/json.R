# Writes lists, matrices (one array a row), numbers (17 digits), text and NA as JSON. A vector of length 1 is written as
# a single value, unless it is marked with I().
json <- function(x) {
  joined <- function(parts) paste0("[", paste(parts, collapse = ","), "]")
  if (is.list(x) && is.null(names(x))) return(joined(vapply(x, json, "")))
  if (is.list(x)) return(paste0("{", paste0('"', names(x), '":', vapply(x, json, ""), collapse = ","), "}"))
  if (is.matrix(x)) return(joined(apply(x, 1, function(row) json(I(row)))))
  one <- function(value) {
    if (is.na(value)) "null" else if (is.character(value)) paste0('"', value, '"') else format(as.numeric(value), digits = 17)
  }
  parts <- vapply(unclass(x), one, "", USE.NAMES = FALSE)
  if (length(x) == 1 && !inherits(x, "AsIs")) parts else joined(parts)
}
writeJson <- function(x, file) writeLines(json(x), file)
