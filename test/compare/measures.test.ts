import { expect, test } from 'vitest';
import { measureNamed, measures } from '../../src/compare/measures/index.ts';
import { languages } from '../../src/language/text.ts';

test('every measure says what it is in every language and names a layer', () => {
  for (const measure of measures) {
    expect(measureNamed(measure.name)).toBe(measure);
    expect(measure.layers.length).toBeGreaterThan(0);
    for (const language of languages) {
      for (const text of [measure.label, measure.hint, measure.formula])
        expect(text[language].trim()).not.toBe('');
    }
  }
});

test('a measure without its tables is null, never 0', () => {
  for (const measure of measures) {
    for (const layer of measure.layers) {
      expect(measure.value({ layer, strata: {}, marketSize: 100, hasIndex: true }), measure.name).toBeNull();
    }
  }
});
