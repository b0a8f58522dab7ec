export const cellNamed = (name: string) => import(`../notebook/cells/${name}.ts`);
