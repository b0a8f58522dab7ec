import { segmentChoices } from '../../app/segmentChoices.ts';
import { sentenceContext } from '../../app/sentenceContext.ts';
import type { Session } from '../../app/session.svelte.ts';
import { columnSubjects, dimensionSubjects, segmentSubject } from '../../app/subjectChoices.ts';
import type { Language } from '../../language/text.ts';
import type { Cell } from '../../notebook/cell.ts';
import type { SentenceContext } from '../../segments/ruleSentence.ts';
import { tablesOf } from '../../notebook/cells/tablesOf.ts';

/** How rules of a segment cell are said: with what is known of its tables, and with the stored names where nothing is. */
export function segmentSentences(session: Session, cell: Cell, language: Language): SentenceContext {
  const tables = tablesOf(cell);
  const [only, second] = tables;
  const columns =
    only !== undefined && second === undefined ? session.lastResult(only, 'table')?.columns : undefined;
  const facts = session.lastResult(cell.id, 'segmentation')?.tables[0]?.dimensions;
  const subjects = [
    ...columnSubjects(columns ?? []),
    ...dimensionSubjects(session.document.dimensions, facts ?? {}),
    segmentSubject,
  ];
  const segments = segmentChoices(session.document, cell.id, tables, (id) => session.lastSegments(id));
  return sentenceContext({ subjects, segments, asOf: session.asOf }, language);
}
