/** What became of a text: it was read; it was empty; it means missing by the person's word; it does not fit the type. */
export const fates = { read: 0, empty: 1, saidMissing: 2, unread: 3 } as const;
