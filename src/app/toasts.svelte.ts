import type { Message } from '../language/message.ts';
import type { Text } from '../language/text.ts';

/** A short line at the foot of the page, with at most one thing to do about it. */
export interface Toast {
  readonly id: number;
  readonly message: Message;
  readonly tone: 'plain' | 'bad';
  readonly action?: { readonly label: Text; run(): void };
}

const lifetime = 8000;
const most = 3;

/** The lines that stand at the foot of the page; each goes by itself unless it is bad news. */
export class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #next = 1;

  show(message: Message, more: { tone?: Toast['tone']; action?: Toast['action'] } = {}): void {
    const id = this.#next++;
    const { tone = 'plain', action } = more;
    this.list = [...this.#withRoom(), { id, message, tone, ...(action ? { action } : {}) }];
    if (tone === 'plain') setTimeout(() => this.dismiss(id), lifetime);
  }

  /** The lines that stay when one more comes: the oldest goes, bad news last. */
  #withRoom(): readonly Toast[] {
    if (this.list.length < most) return this.list;
    const oldest = this.list.findIndex(({ tone }) => tone === 'plain');
    return this.list.toSpliced(Math.max(0, oldest), 1);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}
