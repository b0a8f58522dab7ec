import { expect, test } from 'vitest';
import { copyName } from '../../src/app/cellEdits.ts';

test('a copy is named in the languages that its original is named in', () => {
  expect(copyName('Leads', 'sv')).toBe('Leads (kopia)');
  expect(copyName({ en: 'Leads', sv: 'Leads', it: 'Lead', da: 'Leads' }, 'sv')).toEqual({
    en: 'Leads (copy)',
    sv: 'Leads (kopia)',
    it: 'Lead (copia)',
    da: 'Leads (kopi)',
  });
});
