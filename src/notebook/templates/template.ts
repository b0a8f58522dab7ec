import type { Text } from '../../language/text.ts';
import type { Notebook } from '../notebook.ts';

/** A notebook to begin from. It can be listed without carrying its text. */
export interface Template {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text;
  /** A fresh notebook. `today` is yyyy-mm-dd. */
  make(id: string, today: string): Promise<Notebook>;
}
