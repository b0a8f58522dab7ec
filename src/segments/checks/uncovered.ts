import { message } from '../../language/message.ts';
import type { Name, Text } from '../../language/text.ts';
import { freeColor } from '../segmentColors.ts';
import { restLabel } from '../restLabel.ts';
import { conditionsOf, emptyGroup, type Condition, type Group } from '../rule.ts';
import { withFreshIds } from '../ruleEdit.ts';
import type { RulesScheme } from '../methods/rulesScheme.ts';
import type { Check } from './check.ts';

const name = 'uncovered';

const uncoveredRows: Text = {
  en: '{rows} {rows|row is|rows are} in no segment ({share}).',
  sv: '{rows} {rows|rad ingår|rader ingår} inte i något segment ({share}).',
  it: '{rows} {rows|riga non è|righe non sono} in nessun segmento ({share}).',
  da: '{rows} {rows|række er|rækker er} ikke i noget segment ({share}).',
};

const theseRows: Text = {
  en: '{rows} {rows|row is|rows are} in no segment ({share}): {rule}.',
  sv: '{rows} {rows|rad ingår|rader ingår} inte i något segment ({share}): {rule}.',
  it: '{rows} {rows|riga non è|righe non sono} in nessun segmento ({share}): {rule}.',
  da: '{rows} {rows|række er|rækker er} ikke i noget segment ({share}): {rule}.',
};

const mostOfThem: Text = {
  en: '{rows} {rows|row is|rows are} in no segment ({share}), {most} of {rows|it|them} here: {rule}.',
  sv: '{rows} {rows|rad ingår|rader ingår} inte i något segment ({share}), {most} av {rows|den|dem} här: {rule}.',
  it: '{rows} {rows|riga non è|righe non sono} in nessun segmento ({share}), di cui il {most} qui: {rule}.',
  da: '{rows} {rows|række er|rækker er} ikke i noget segment ({share}), {most} af {rows|den|dem} her: {rule}.',
};

/** Rows that no segment takes, and which ones they are. */
export const uncovered: Check = {
  name,
  label: {
    en: 'Rows in no segment',
    sv: 'Rader utan segment',
    it: 'Righe in nessun segmento',
    da: 'Rækker uden segment',
  },
  find({ segments, rows, rest, gap }) {
    if (rest === 0 || rest === rows || segments.length === 0) return [];
    const rule = gap?.rule ?? null;
    const values = { rows: rest, share: { percent: rest / rows } };
    const most = gap?.share ?? 0;
    const said =
      rule === null
        ? message(uncoveredRows, values)
        : most === 1
          ? message(theseRows, values)
          : message(mostOfThem, { ...values, most: { percent: most, digits: 0 } });
    return [
      {
        check: name,
        weight: 'note',
        message: said,
        place: {},
        ...(rule ? { rule } : {}),
        ...(gap?.combinations ? { combinations: gap.combinations } : {}),
      },
    ];
  },
  repairs: [
    {
      label: {
        en: 'Add a segment with this rule',
        sv: 'Lägg till ett segment med den här regeln',
        it: 'Aggiungi un segmento con questa regola',
        da: 'Tilføj et segment med denne regel',
      },
      apply(scheme, { rule }, mint) {
        if (!rule) return scheme;
        const said = withFreshIds(rule, mint);
        const group: Group = said.kind === 'group' ? said : { ...emptyGroup(mint()), items: [said] };
        return withSegment(scheme, newName, group, mint);
      },
    },
    {
      label: {
        en: 'Put all that is left into one segment',
        sv: 'Samla alla som återstår i ett segment',
        it: 'Raccogli in un segmento tutto ciò che resta',
        da: 'Saml alt, hvad der er tilbage, i ét segment',
      },
      apply(scheme, _finding, mint) {
        const asked = scheme.segments
          .flatMap(({ rule }) => [...conditionsOf(rule)])
          .find(({ subject }) => subject.of !== 'segment');
        if (!asked || scheme.overlap === 'free') return scheme;
        const empty: Condition = {
          id: mint(),
          kind: 'condition',
          subject: asked.subject,
          operator: 'empty',
          value: null,
        };
        const items = [empty, { ...empty, id: mint(), negated: true as const }];
        return withSegment(scheme, restLabel.name, { ...emptyGroup(mint(), 'any'), items }, mint);
      },
    },
  ],
};

const newName: Text = {
  en: 'Not covered before',
  sv: 'Tidigare utan segment',
  it: 'Prima senza segmento',
  da: 'Tidligere uden segment',
};

/** Puts a segment at the end, in the first colour that is free. */
function withSegment(scheme: RulesScheme, called: Name, rule: Group, mint: () => string): RulesScheme {
  const color = freeColor(scheme.segments);
  return { ...scheme, segments: [...scheme.segments, { id: mint(), name: called, color, rule }] };
}
