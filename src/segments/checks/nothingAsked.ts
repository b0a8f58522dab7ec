import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import { isActive } from '../isActive.ts';
import { conditionsOf, type Rule } from '../rule.ts';
import { changeRule } from './changeRule.ts';
import type { Check } from './check.ts';

const name = 'nothingAsked';

const asksNothing: Text = {
  en: 'Takes no rows: each of its conditions is switched off or lacks a value.',
  sv: 'Tar inga rader: varje villkor är avstängt eller saknar ett värde.',
  it: 'Non prende righe: ogni sua condizione è disattivata o senza un valore.',
  da: 'Tager ingen rækker: hver betingelse er slået fra eller mangler en værdi.',
};

/** A rule with conditions of which none is switched on and finished: it matches nothing. */
export const nothingAsked: Check = {
  name,
  label: { en: 'Asks nothing', sv: 'Frågar inget', it: 'Non chiede nulla', da: 'Spørger om intet' },
  find: ({ segments }) =>
    segments.flatMap(({ segment: { id, rule }, isAsking }) =>
      isAsking || conditionsOf(rule).next().done
        ? []
        : [{ check: name, weight: 'odd', message: message(asksNothing), place: { segment: id } }],
    ),
  repairs: [
    {
      label: {
        en: 'Switch its conditions on',
        sv: 'Slå på villkoren',
        it: 'Attiva le sue condizioni',
        da: 'Slå betingelserne til',
      },
      apply: (scheme, { place }) =>
        changeRule(scheme, place.segment, (rule) => {
          const on = switchedOn(rule);
          return isActive(on) ? on : rule;
        }),
    },
  ],
};

function switchedOn<Part extends Rule>({ off: _off, ...rule }: Part): Part {
  const on = rule as Part;
  return on.kind === 'group' ? { ...on, items: on.items.map(switchedOn) } : on;
}
