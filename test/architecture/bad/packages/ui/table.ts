export const shape = () => import('arquero');
