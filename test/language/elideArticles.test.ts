import { expect, test } from 'vitest';
import { elideArticles } from '../../src/language/elideArticles.ts';
import { say } from '../../src/language/message.ts';

test('an article is cut short before the 8th and the 11th of a month', () => {
  expect(elideArticles('Al 8 mar 2024')).toBe('All’8 mar 2024');
  expect(elideArticles('dal 11 nov 2024 al 8 dic 2024')).toBe('dall’11 nov 2024 all’8 dic 2024');
  expect(elideArticles('il 8 ago 2024 e il 11 ago 2024')).toBe('l’8 ago 2024 e l’11 ago 2024');
});

test('and before no other day or number', () => {
  const sentence = 'dal 18 mar 2024 al 1 apr 2024, il 81 e al 8% del totale';
  expect(elideArticles(sentence)).toBe(sentence);
});

test('only Italian sentences are', () => {
  const text = { en: 'il {day}', sv: 'il {day}', it: 'dal {day}', da: 'il {day}' };
  const day = { date: Date.UTC(2024, 2, 8) };
  expect(say(text, 'it', { day })).toBe('dall’8 mar 2024');
  expect(say(text, 'en', { day })).toBe('il 8 Mar 2024');
});
