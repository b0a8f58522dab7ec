import { registry } from '../../language/registry.ts';
import { delimited } from './delimited.ts';

/** The file formats that can be opened, in the order the person sees. */
export const { list: formats, named: formatNamed } = registry(delimited);
