import { expect, test } from 'vitest';
import { rankedChoices, type SaidChoice } from '../../../src/app/commands/rankedChoices.ts';

function said(label: string, detail = '', heading = ''): SaidChoice {
  return { choice: { name: label, label, mark: { command: '' }, run: () => {} }, label, detail, heading };
}

const labels = (found: readonly SaidChoice[]) => found.map(({ label }) => label);

test('what begins as it was typed comes before what holds it, and the shorter before the longer', () => {
  const all = [
    said('Show the segments'),
    said('Segments of the table above'),
    said('Segments'),
    said('Share'),
  ];
  expect(labels(rankedChoices(all, 'seg', []))).toEqual([
    'Segments',
    'Segments of the table above',
    'Show the segments',
  ]);
});

test('a heading and a detail are looked into, after the labels', () => {
  const all = [
    said('Dark', 'Theme', 'Theme'),
    said('Theme park', '', 'Go to a cell'),
    said('Svenska', 'Language'),
  ];
  expect(labels(rankedChoices(all, 'theme', []))).toEqual(['Theme park', 'Dark']);
  expect(labels(rankedChoices(all, 'theme dark', []))).toEqual(['Dark']);
  expect(labels(rankedChoices(all, 'language', []))).toEqual(['Svenska']);
});

test('among equals the one that was used last goes first, but never before a better fit', () => {
  const all = [said('Collapse a'), said('Collapse b'), said('Recollapse')];
  expect(labels(rankedChoices(all, 'coll', ['Recollapse', 'Collapse b']))).toEqual([
    'Collapse b',
    'Collapse a',
    'Recollapse',
  ]);
});

test('a word of the detail goes before a part of a word in the label', () => {
  const all = [said('last purchase', 'column of Customers'), said('Life stage', 'Segments')];
  expect(labels(rankedChoices(all, 'se', []))).toEqual(['Life stage', 'last purchase']);
});
