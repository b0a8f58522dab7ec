/** How typed digits may stand in a number with a point and no other marks: 1.234,5 as 1234.5. None where they are no number. */
export function numberSpellings(search: string): readonly string[] {
  const typed = search.replaceAll('−', '-').replaceAll(/[\s'’]/g, '');
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(typed)) return [];
  const withoutGroups = (group: string) =>
    typed.replaceAll(new RegExp(`${group}(?=\\d{3}(?!\\d))`, 'g'), '').replaceAll(',', '.');
  return [...new Set([typed.replaceAll(',', '.'), withoutGroups(','), withoutGroups('\\.')])];
}
