import { message, type MessageValue } from '../language/message.ts';
import type { Name } from '../language/text.ts';
import type { Finding, FindingPlace } from '../segments/checks/finding.ts';
import { quoted } from '../segments/operators/quoted.ts';
import type { Rule } from '../segments/rule.ts';
import { ruleSentence, type SentenceContext, sentenceText } from '../segments/ruleSentence.ts';

/** The segments that a finding may be about; those of other methods than rules have no rule. */
interface SchemeSaid {
  readonly segments: readonly { readonly id: string; readonly name: Name; readonly rule?: Rule }[];
}

/**
 * What fills the holes of a finding's message where it is shown: the names of segments, and what parts of rules say.
 * Null where the scheme no longer has what the finding is about.
 */
export function findingValues(
  finding: Finding,
  scheme: SchemeSaid,
  context: SentenceContext,
): Readonly<Record<string, MessageValue>> | null {
  const { place, others = [], rule } = finding;
  const own = place.segment === undefined ? '' : nameOf(place, scheme, context);
  const named = others.map((other) => nameOf(other, scheme, context));
  const list = named.filter((name) => name !== null);
  if (own === null || list.length < named.length) return null;
  return {
    ...finding.message.values,
    part: own,
    others: { list },
    ...(rule ? { rule: said(rule, context) } : {}),
  };
}

function nameOf(
  { segment: id, part }: FindingPlace,
  { segments }: SchemeSaid,
  context: SentenceContext,
): MessageValue | null {
  const segment = segments.find((one) => one.id === id);
  if (!segment || part === undefined) return segment?.name ?? null;
  const rule = segment.rule ? partOf(segment.rule, part) : null;
  return rule && message(quoted, { text: said(rule, context) });
}

function partOf(rule: Rule, id: string): Rule | null {
  if (rule.id === id) return rule;
  if (rule.kind === 'condition') return null;
  return rule.items.reduce<Rule | null>((found, item) => found ?? partOf(item, id), null);
}

function said(rule: Rule, context: SentenceContext): string {
  return sentenceText(ruleSentence(rule, context)).replace(/\.$/u, '');
}
