/**
 * Whether a whole text follows a pattern in which `*` stands for any run of characters and `?` for exactly one.
 * It never looks back further than to the last `*`, so the work is at most text × pattern: no pattern can freeze it.
 */
export function wildcard(pattern: string): (value: string) => boolean {
  const signs = Array.from(pattern);
  return (value) => {
    const characters = Array.from(value);
    let sign = 0;
    let character = 0;
    let star = -1;
    let resume = 0;
    while (character < characters.length) {
      if (signs[sign] === '*') {
        star = sign++;
        resume = character;
      } else if (sign < signs.length && (signs[sign] === '?' || signs[sign] === characters[character])) {
        sign++;
        character++;
      } else if (star >= 0) {
        sign = star + 1;
        character = ++resume;
      } else return false;
    }
    while (signs[sign] === '*') sign++;
    return sign === signs.length;
  };
}
