import type { Message } from '../language/message.ts';
import type { Text } from '../language/text.ts';

interface ToastAction {
  readonly label: Text;
  run(): void;
}

/** A short line at the foot of the page, with at most two things to do about it. */
interface Toast {
  readonly id: number;
  readonly message: Message;
  readonly tone: 'plain' | 'bad';
  /** Whether it stands until it is dismissed, as bad news does. */
  readonly stays: boolean;
  /** Whether it goes with the next edit, as an offer to undo the last one does. */
  readonly lapses?: boolean;
  readonly action?: ToastAction;
  readonly also?: ToastAction;
}

const lifetime = 8000;
const most = 3;

/** The lines that stand at the foot of the page; each goes by itself unless it stays. */
export class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #next = 1;

  /** Shows a line and gives its id, to dismiss it by. */
  show(
    message: Message,
    more: Partial<Pick<Toast, 'tone' | 'stays' | 'lapses' | 'action' | 'also'>> = {},
  ): number {
    const id = this.#next++;
    const toast = { tone: 'plain', stays: more.tone === 'bad', ...more, id, message } as const;
    this.list = [...withRoom(this.list), toast];
    if (!toast.stays) setTimeout(() => this.dismiss(id), lifetime);
    return id;
  }

  /** Takes back the offers that were about the notebook as it was before an edit. */
  lapse(): void {
    this.list = this.list.filter(({ lapses }) => !lapses);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}

/** The lines that stay when one more comes: the oldest that need not stay goes. */
function withRoom(list: readonly Toast[]): readonly Toast[] {
  const oldest = list.length < most ? -1 : list.findIndex(({ stays }) => !stays);
  return list.filter((_, position) => position !== oldest);
}
