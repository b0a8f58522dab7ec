export const cells = () => import('../notebook/cell.ts');
