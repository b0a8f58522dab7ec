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

/** The lines that stand at the foot of the page; each goes by itself unless it is bad news. */
export class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #next = 1;

  show(message: Message, more: { tone?: Toast['tone']; action?: Toast['action'] } = {}): void {
    const id = this.#next++;
    const { tone = 'plain', action } = more;
    this.list = [...this.list.slice(-2), { id, message, tone, ...(action ? { action } : {}) }];
    if (tone === 'plain') setTimeout(() => this.dismiss(id), lifetime);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}
