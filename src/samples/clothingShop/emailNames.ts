/** First and last names for invented e-mail addresses. By the position of the gender; the last list serves any. */
export const firstNames: readonly (readonly string[])[] = [
  ['anna', 'sofia', 'giulia', 'freja', 'elsa', 'emma', 'chiara', 'ida', 'maja', 'aoife', 'laura', 'karin'],
  ['lars', 'marco', 'erik', 'oscar', 'luca', 'mads', 'johan', 'sean', 'paolo', 'anders', 'nils', 'conor'],
  ['robin', 'kim', 'alex', 'sasha', 'charlie', 'noa'],
];

export const lastNames: readonly string[] = [
  'larsen',
  'rossi',
  'andersson',
  'murphy',
  'nielsen',
  'bianchi',
  'lindberg',
  'byrne',
  'holm',
  'ferrari',
  'nyman',
  'kelly',
  'dahl',
  'conti',
  'berg',
  'ricci',
];

/** Domains that are set aside for examples: no message can reach anyone. */
export const emailDomains: readonly string[] = ['@example.com', '@example.org'];
