export type Table = import('../data/table.ts').Table;
