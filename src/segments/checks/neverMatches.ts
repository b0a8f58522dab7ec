import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { Logic } from '../logic/logic.ts';
import type { Group, Rule } from '../rule.ts';
import type { Check } from './check.ts';
import type { Finding, FindingPlace } from './finding.ts';

const name = 'neverMatches';

const never: Text = {
  en: 'No row can ever match, whatever the data.',
  sv: 'Ingen rad kan någonsin passa, oavsett data.',
  it: 'Nessuna riga potrà mai corrispondere, quali che siano i dati.',
  da: 'Ingen række kan nogensinde passe, uanset data.',
};

const partNever: Text = {
  en: '{part} can never hold, whatever the data.',
  sv: '{part} kan aldrig gälla, oavsett data.',
  it: '{part} non può mai valere, quali che siano i dati.',
  da: '{part} kan aldrig gælde, uanset data.',
};

const noneHere: Text = {
  en: 'No row of this table matches today; with other data some might.',
  sv: 'Ingen rad i tabellen passar just nu; med andra data kan det bli några.',
  it: 'Per ora nessuna riga di questa tabella corrisponde; con altri dati potrebbe succedere.',
  da: 'Ingen række i tabellen passer lige nu; med andre data kan der komme nogle.',
};

const partNoneHere: Text = {
  en: 'No row of this table matches {part} today, so the segment is empty.',
  sv: 'Ingen rad i tabellen passar {part} just nu, så segmentet är tomt.',
  it: 'Per ora nessuna riga di questa tabella soddisfa {part}, quindi il segmento è vuoto.',
  da: 'Ingen række i tabellen passer til {part} lige nu, så segmentet er tomt.',
};

/** A rule, or a part of one, that can never match; or that matches no row of this table. */
export const neverMatches: Check = {
  name,
  label: { en: 'Never matches', sv: 'Passar aldrig', it: 'Non corrisponde mai', da: 'Passer aldrig' },
  find: ({ segments, rows, counts, logic }) =>
    segments.flatMap(({ segment: { id, rule }, isAsking, matched }): readonly Finding[] => {
      if (!isAsking) return [];
      const dead = deadest(rule, logic).map((part) =>
        finding('wrong', part === rule.id ? never : partNever, {
          segment: id,
          ...(part === rule.id ? {} : { part }),
        }),
      );
      if (dead.length > 0 || matched > 0 || rows === 0) return dead;
      if (logic.never.has(rule.id) || logic.shadowed.has(id)) return [];
      const empty = emptyPart(rule, counts);
      return [
        empty === null
          ? finding('odd', noneHere, { segment: id })
          : finding('odd', partNoneHere, { segment: id, part: empty }),
      ];
    }),
};

function finding(weight: Finding['weight'], text: Text, place: FindingPlace): Finding {
  return { check: name, weight, message: message(text), place };
}

/** The smallest parts that never hold; not a group whose parts exclude each other: that is said of them. */
function deadest(rule: Rule, { never, relations }: Logic): readonly string[] {
  const within = (part: Rule): readonly string[] => {
    if (part.off) return [];
    if (part.kind === 'condition') return never.has(part.id) ? [part.id] : [];
    const inside = part.items.flatMap(within);
    if (!never.has(part.id)) return inside;
    const isExplained =
      !part.negated &&
      (inside.length > 0 ||
        (part.match === 'all' && relations.some(({ group, kind }) => group === part.id && kind === 'apart')));
    return isExplained ? inside : [part.id];
  };
  return within(rule);
}

/** Of conditions that must all hold the first that no row meets by itself. */
function emptyPart(
  { match, negated, items }: Group,
  counts: ReadonlyMap<string, number | null>,
): string | null {
  if (match !== 'all' || negated || items.length < 2) return null;
  return items.find(({ id }) => counts.get(id) === 0)?.id ?? null;
}
