export const title = document.title;
export const database = indexedDB.open('strata');
export const rows = fetch('https://example.com/rows.csv');
export const here = self.location;
export const theme = localStorage.getItem('theme');
export const hidden = globalThis.sessionStorage;
