import { formatNumber, formatPercent } from '../language/format.ts';
import { isAnyOf } from '../segments/operators/isAnyOf.ts';
import { isTrue } from '../segments/operators/isTrue.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartFrame } from './chartFrame.ts';
import { chartWords } from './chartWords.ts';
import { lensWords } from './lensWords.ts';
import { liveScale } from './liveScale.ts';
import { orDash } from './orDash.ts';
import { overallLine } from './overallLine.ts';
import { palettes } from './palette.ts';
import { percentAxis } from './percentAxis.ts';
import { segmentFill } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { markWidth, rowsHeight, segmentRows } from './segmentRows.ts';
import type { RateRow } from './rateRow.ts';
import { tooltipOf } from './tooltipOf.ts';

/** Pixels for the figures at the right of the bars. */
const figures = 62;

/** How often a yes-or-no column says yes, by segment. */
export const rateBySegment: Chart<RateRow> = {
  name: 'rateBySegment',
  label: {
    en: 'Rate by segment',
    sv: 'Andel per segment',
    it: 'Tasso per segmento',
    da: 'Andel pr. segment',
  },
  hint: {
    en: 'The share that says yes in each segment. The thin line is the 95% interval, the dashed line the whole table.',
    sv: 'Andelen ja i varje segment. Den tunna linjen är 95 %-intervallet, den streckade hela tabellen.',
    it: 'La quota di sì in ogni segmento. La linea sottile è l’intervallo al 95%, quella tratteggiata tutta la tabella.',
    da: 'Andelen af ja i hvert segment. Den tynde linje er 95 %-intervallet, den stiplede hele tabellen.',
  },
  hintWhole: {
    en: 'The share that says yes. The thin line is the 95% interval.',
    sv: 'Andelen som säger ja. Den tunna linjen är 95 %-intervallet.',
    it: 'La quota di sì. La linea sottile è l’intervallo al 95%.',
    da: 'Andelen, der siger ja. Den tynde linje er 95 %-intervallet.',
  },
  needs: { en: 'a yes or no', sv: 'ett ja eller nej', it: 'un sì o no', da: 'et ja eller nej' },
  fits: (column, against) => column?.type === 'boolean' && against === null,
  spec(rows, context) {
    const { language, theme, lens, width } = context;
    const { text } = palettes[theme];
    const marks = markWidth(context);
    const words = lensWords(lens);
    const overall = rows.find(({ segment }) => segment === null)?.share ?? null;
    const largest = Math.min(1, Math.max(0.01, ...rows.map(({ share, high }) => high ?? share ?? 0)));
    const reach = (largest * marks) / Math.max(60, marks - figures);
    const { params, axis } = percentAxis(words.shareOfSegment[language], largest, marks - figures);
    const x = (field: string) => ({ field, type: 'quantitative', scale: liveScale, axis }) as const;
    const y = segmentRows(context);
    const isLate = overall !== null && overall > largest * 0.6;
    const line =
      overall === null
        ? null
        : { at: overall, label: `${words.all[language]} ${formatPercent(overall, language)}`, isLate };
    return {
      ...chartFrame(context),
      width,
      autosize: { type: 'fit-x', contains: 'padding' },
      height: rowsHeight(context),
      params: [{ name: 'reach', value: [0, reach] }, ...params],
      data: { values: shown(rows, context).filter(({ segment }) => segment !== null) },
      layer: [
        {
          mark: { type: 'bar', height: 16 },
          encoding: {
            y,
            x: x('share'),
            color: segmentFill(context),
            tooltip: tooltipOf(
              [
                { field: 'percent', title: context.column ?? chartWords.share[language] },
                { field: 'interval', title: chartWords.interval[language] },
                { field: 'count', title: chartWords.rows[language] },
              ],
              context,
            ),
          },
        },
        {
          mark: { type: 'rule', color: text, opacity: 0.75 },
          encoding: { y, x: x('low'), x2: { field: 'high' } },
        },
        {
          mark: { type: 'text', align: 'right', baseline: 'middle' },
          encoding: { y, x: { value: 'width' }, text: { field: 'percent' } },
        },
        ...overallLine(line, x('overall'), theme),
      ],
    };
  },
  describe(rows, context) {
    const list = shown(rows, context).map(
      ({ name, percent, interval }) => `${name} ${percent} (${interval})`,
    );
    const subject = context.column ?? rateBySegment.label[context.language];
    return `${subject}, ${chartWords.interval[context.language]}: ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language } = context;
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        { label: context.column ?? chartWords.share[language], numeric: true },
        { label: chartWords.interval[language], numeric: true },
        { label: chartWords.rows[language], numeric: true },
      ],
      rows: shown(rows, context).map(({ name, percent, interval, count }) => [
        name,
        percent,
        interval,
        count,
      ]),
      marks: rows.map((row) => [
        row.segment === null ? null : { segment: row.segment },
        { ...row, says: 'yes' },
        null,
        null,
      ]),
    };
  },
  selection(mark, _rows, { column, language, yes }) {
    const { segment, says } = mark;
    if (segment === undefined || typeof segment === 'number') return null;
    if (says === undefined || column === undefined) return { label: '', segment, where: [] };
    const asked = yes
      ? { column, operator: isAnyOf.name, value: { values: yes } }
      : { column, operator: isTrue.name, value: null };
    return { label: `${column}: ${chartWords.yes[language]}`, segment, where: [asked] };
  },
};

function shown(rows: readonly RateRow[], { segments, language, lens }: ChartContext) {
  const names = segmentNames(segments, language);
  const percent = (share: number) => formatPercent(share, language);
  return rows.map(({ segment, rows: count, share, low, high }) => ({
    segment,
    says: 'yes',
    name: segment === null ? lensWords(lens).all[language] : (names.get(segment) ?? segment),
    share,
    low,
    high,
    percent: orDash(share, percent),
    interval: low === null || high === null ? '–' : `${percent(low)} – ${percent(high)}`,
    count: formatNumber(count, language, 0),
  }));
}
