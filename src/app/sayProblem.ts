import { message } from '../language/message.ts';
import type { Problem } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import type { Toasts } from './toasts.svelte.ts';

const both: Text = {
  en: '{sentence} {remedy}',
  sv: '{sentence} {remedy}',
  it: '{sentence} {remedy}',
  da: '{sentence} {remedy}',
};

/** Says at the foot of the page what went wrong, and what to do. */
export function sayProblem(toasts: Toasts, { message: sentence, remedy }: Problem): void {
  toasts.show(remedy ? message(both, { sentence, remedy }) : sentence, { tone: 'bad' });
}
