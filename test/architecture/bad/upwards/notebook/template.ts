import type { Template } from './templates/template.ts';

export type Opened = Template;
