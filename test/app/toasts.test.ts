import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toasts } from '../../src/app/toasts.svelte.ts';
import { message } from '../../src/language/message.ts';

const word = (text: string) => message({ en: text, sv: text, it: text, da: text });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const shown = (toasts: Toasts) => toasts.list.map((toast) => toast.message.text.en);

test('a plain line goes by itself, bad news stays until it is dismissed', () => {
  const toasts = new Toasts();
  toasts.show(word('plain'));
  toasts.show(word('bad'), { tone: 'bad' });
  vi.advanceTimersByTime(10_000);
  expect(shown(toasts)).toEqual(['bad']);
  toasts.dismiss(toasts.list[0]!.id);
  expect(shown(toasts)).toEqual([]);
});

test('at most three stand there, and bad news is not pushed out by plain lines', () => {
  const toasts = new Toasts();
  toasts.show(word('bad'), { tone: 'bad' });
  for (const text of ['one', 'two', 'three']) toasts.show(word(text));
  expect(shown(toasts)).toEqual(['bad', 'two', 'three']);
});

test('bad news is never pushed out, also not by more of it', () => {
  const toasts = new Toasts();
  const texts = ['one', 'two', 'three', 'four'];
  for (const text of texts) toasts.show(word(text), { tone: 'bad' });
  toasts.show(word('plain'));
  expect(shown(toasts)).toEqual([...texts, 'plain']);
});

test('an offer about the last edit goes with the next one', () => {
  const toasts = new Toasts();
  toasts.show(word('plain'));
  toasts.show(word('offer'), { lapses: true });
  toasts.lapse();
  expect(shown(toasts)).toEqual(['plain']);
});
