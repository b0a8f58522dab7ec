export const run = () => import('./cells/data.run.ts');
