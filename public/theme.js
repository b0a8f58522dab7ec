// Sets the chosen theme before the first paint, so that the page never flashes in the other one.
try {
  const theme = localStorage.getItem('strata.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that refuses storage shows the system's theme.
}
