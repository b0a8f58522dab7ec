const key = 'strata.recent';
const most = 12;

/** The names of what was chosen from the palette, the newest first. Kept in this browser, where it allows that. */
export function recentChoices(): readonly string[] {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

export function noteChoice(name: string): void {
  const names = [name, ...recentChoices().filter((other) => other !== name)].slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(names));
  } catch {
    // A browser that refuses storage remembers none.
  }
}
