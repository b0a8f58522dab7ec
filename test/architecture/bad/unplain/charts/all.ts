export const charts = import.meta.glob('./*.ts');
