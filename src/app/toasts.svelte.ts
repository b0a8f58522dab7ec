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
  readonly action?: ToastAction;
  readonly also?: ToastAction;
}

const lifetime = 8000;
const most = 3;

/** The lines that stand at the foot of the page; each goes by itself unless it is bad news. */
export class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #next = 1;

  /** Shows a line and gives its id, to dismiss it by. */
  show(message: Message, more: Partial<Pick<Toast, 'tone' | 'action' | 'also'>> = {}): number {
    const id = this.#next++;
    const toast = { tone: 'plain', ...more, id, message } as const;
    this.list = [...withRoom(this.list), toast];
    if (toast.tone === 'plain') setTimeout(() => this.dismiss(id), lifetime);
    return id;
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}

/** The lines that stay when one more comes: the oldest plain one goes, bad news never. */
function withRoom(list: readonly Toast[]): readonly Toast[] {
  const oldest = list.length < most ? -1 : list.findIndex(({ tone }) => tone === 'plain');
  return list.filter((_, position) => position !== oldest);
}
