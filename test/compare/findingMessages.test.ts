import { expect, test } from 'vitest';
import { compareLayers } from '../../src/compare/compareLayers.ts';
import type { ComparisonInput } from '../../src/compare/comparison.ts';
import { findingMessages } from '../../src/compare/findingMessages.ts';
import { say } from '../../src/language/message.ts';
import { languages } from '../../src/language/text.ts';
import { oracle, termDepositInput, whyAbsent } from './termDeposit.ts';

function two(market: number, lead: number, customer: number | null): ComparisonInput {
  const layer = (name: 'market' | 'lead' | 'customer', units: number) => ({
    layer: name,
    cell: name,
    rows: 1000,
    units: 1000,
    effectiveRows: 1000,
    value: null,
    converted: null,
    segments: [
      { segment: 'a', rows: units, units, value: null, converted: null },
      { segment: 'rest', rows: 1000 - units, units: 1000 - units, value: null, converted: null },
    ],
  });
  return {
    segments: [{ id: 'a', name: { en: 'Starters', sv: 'Nya', it: 'Nuovi', da: 'Nye' }, color: 1 }],
    isPartition: true,
    marketSize: null,
    layers: [
      layer('market', market),
      layer('lead', lead),
      ...(customer === null ? [] : [layer('customer', customer)]),
    ],
  };
}

function sentences(input: ComparisonInput) {
  const messages = findingMessages(compareLayers(input), input.segments);
  return (language: (typeof languages)[number]) => messages.map((message) => say(message, language));
}

test.skipIf(!oracle)(`the term deposit is said in sentences${whyAbsent ? ` (${whyAbsent})` : ''}`, () => {
  const said = sentences(termDepositInput(oracle!));
  expect(said('en')).toEqual([
    'Students and starters are under-served: 28% of the market, 3% of the leads, 7% of the customers (index 24).',
    'Working couples, 35 to 64 (index 371) and On their own, 35 to 64 (index 173) are over-served.',
    'Among the leads, Retired are under-served: 9% of the market, 5% of the leads (index 54).',
    'Among the leads, Young and married are over-served: 11% of the market, 13% of the leads (index 124).',
    'Among the customers, Young professionals are over-served: 9% of the market, 11% of the customers (index 129).',
  ]);
  expect(said('it')[0]).toBe(
    'Il segmento Students and starters è sottorappresentato: 28% del mercato, 3% dei lead, 7% dei clienti (indice 24).',
  );
  expect(said('sv')[1]).toBe(
    'Segmenten Working couples, 35 to 64 (index 371) och On their own, 35 to 64 (index 173) är överrepresenterade.',
  );
});

test('names are said in the language, with its own percent sign', () => {
  const said = sentences(two(400, 100, 200));
  expect(said('da')).toEqual([
    'Segmentet Nye er underrepræsenteret: 40\u00a0% af markedet, 10\u00a0% af leads, 20\u00a0% af kunderne (indeks 50).',
  ]);
});

test('with leads alone the pair is named', () => {
  expect(sentences(two(100, 400, null))('en')).toEqual([
    'Among the leads, Starters are over-served: 10% of the market, 40% of the leads (index 400).',
  ]);
});

test('a share below one percent keeps a decimal', () => {
  expect(sentences(two(200, 6, null))('en')).toEqual([
    'Among the leads, Starters are under-served: 20% of the market, 0.6% of the leads (index 3).',
  ]);
});

test('nothing clear is said as such, and no hole is left in any language', () => {
  const said = sentences(two(300, 310, 290));
  expect(said('en')).toEqual(['No segment is clearly over- or under-served.']);
  for (const language of languages) {
    for (const sentence of [...said(language), ...sentences(two(400, 100, 900))(language)]) {
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  }
});
