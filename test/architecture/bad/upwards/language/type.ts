import type { Column } from '../data/column.ts';

export type Named = Column;
