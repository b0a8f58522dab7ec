import { formatNumber } from '../language/format.ts';
import { say } from '../language/message.ts';
import type { Text } from '../language/text.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartFrame } from './chartFrame.ts';
import { chartWords } from './chartWords.ts';
import { indexScale } from './indexScale.ts';
import { lensMarks } from './lensMarks.ts';
import { lensWords } from './lensWords.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { segmentNames } from './segmentNames.ts';
import { markWidth, segmentRows } from './segmentRows.ts';

/** The index of one segment in one layer against the market. */
export type IndexRow = {
  readonly layer: 'lead' | 'customer';
  readonly segment: string;
  /** Base 100; null where the market has none. */
  readonly index: number | null;
  /** The 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Why the base is too small to be read, or null, and the number that says so. */
  readonly small: 'respondents' | 'expected' | null;
  readonly base: number | null;
};

const words = {
  axis: {
    en: 'index, market = 100 (logarithmic)',
    sv: 'index, marknaden = 100 (logaritmisk)',
    it: 'indice, mercato = 100 (logaritmico)',
    da: 'indeks, markedet = 100 (logaritmisk)',
  },
  under: {
    en: '← under-served',
    sv: '← underrepresenterat',
    it: '← sottorappresentato',
    da: '← underrepræsenteret',
  },
  over: {
    en: 'over-served →',
    sv: 'överrepresenterat →',
    it: 'sovrarappresentato →',
    da: 'overrepræsenteret →',
  },
  notComparable: { en: 'no base', sv: 'ingen bas', it: 'senza base', da: 'ingen basis' },
} satisfies Readonly<Record<string, Text>>;

const smallWords: Readonly<Record<NonNullable<IndexRow['small']>, Text>> = {
  respondents: {
    en: 'base of {base}, too small',
    sv: 'bas på {base}, för liten',
    it: 'base di {base}, troppo piccola',
    da: 'basis på {base}, for lille',
  },
  expected: {
    en: '{base} expected, too few',
    sv: '{base} väntade, för få',
    it: '{base} attesi, troppo pochi',
    da: '{base} forventet, for få',
  },
};

/** Over- and under-served at a glance: the index of leads and of customers, with its interval. */
export const indexChart: Chart<IndexRow> = {
  name: 'index',
  label: {
    en: 'Index against the market',
    sv: 'Index mot marknaden',
    it: 'Indice rispetto al mercato',
    da: 'Indeks mod markedet',
  },
  hint: {
    en: 'Left of the line a segment is under-served, right of it over-served. Thin lines are 95% intervals; grey has too small a base.',
    sv: 'Till vänster om linjen är ett segment underrepresenterat, till höger överrepresenterat. Tunna linjer är 95 %-intervall; grått har för liten bas.',
    it: 'A sinistra della linea un segmento è sottorappresentato, a destra sovrarappresentato. Le linee sottili sono intervalli al 95%; in grigio la base è troppo piccola.',
    da: 'Til venstre for linjen er et segment underrepræsenteret, til højre overrepræsenteret. Tynde linjer er 95 %-intervaller; gråt har for lille en basis.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, width } = context;
    const { lens, text2, text3 } = palettes[theme];
    const { domain, values, position } = indexScale(rows, markWidth(context));
    const axis = {
      values,
      title: words.axis[language],
      titleAnchor: 'start',
      format: ',~r',
      labelOverlap: false,
    } as const;
    const scale = { type: 'log', domain, clamp: true, nice: false } as const;
    const x = (field: string) => ({ field, type: 'quantitative', scale, axis }) as const;
    const y = segmentRows(context);
    const layers = (['lead', 'customer'] as const).filter((layer) => rows.some((row) => row.layer === layer));
    const data = shown(rows, context, domain[0]);
    const tooltip = [
      { field: 'name', title: chartWords.segment[language] },
      { field: 'heading', title: chartWords.table[language] },
      { field: 'indexText', title: chartWords.index[language] },
      { field: 'interval', title: chartWords.interval[language] },
      { field: 'reason', title: chartWords.base[language] },
    ];
    const offset = (layer: IndexRow['layer']) => (layers.length < 2 ? 0 : layer === 'lead' ? -6 : 6);
    const parts = layers.flatMap((layer) =>
      [false, true].map((isSmall) => ({
        layer,
        grey: isSmall ? text3 : undefined,
        values: data.filter((row) => row.layer === layer && row.isSmall === isSmall && row.index !== null),
      })),
    );
    return {
      ...chartFrame(context),
      width,
      autosize: { type: 'fit-x', contains: 'padding' },
      height: Math.max(1, context.segments.length) * (layers.length < 2 ? 30 : 36),
      layer: [
        {
          data: { values: [{ average: 100 }] },
          mark: { type: 'rule', color: lens.market, strokeWidth: 1.5 },
          encoding: { x: x('average') },
        },
        ...parts.map(({ layer, grey, values }) => ({
          data: { values: values.filter(({ low }) => low !== null) },
          mark: {
            type: 'rule',
            color: grey ?? lens[layer],
            strokeWidth: 1.5,
            opacity: grey ? 0.6 : 1,
            yOffset: offset(layer),
          } as const,
          encoding: { y, x: x('low'), x2: { field: 'high' } },
        })),
        ...parts.flatMap(({ layer, grey, values }) =>
          lensMarks(layer, theme, 100, grey).map((mark) => ({
            data: { values },
            mark: { ...mark, yOffset: offset(layer) },
            encoding: { y, x: x('place'), tooltip },
          })),
        ),
        ...notes(rows, context, position).map(({ align, values }) => ({
          data: { values },
          mark: {
            type: 'text',
            align,
            baseline: 'middle',
            dx: align === 'left' ? 10 : -10,
            color: text3,
            fontStyle: 'italic',
          } as const,
          encoding: { y, x: x('place'), text: { field: 'note' } },
        })),
        ...(['under', 'over'] as const).map((direction) => ({
          data: { values: [{ average: 100, label: words[direction][language] }] },
          mark: {
            type: 'text',
            align: direction === 'under' ? 'right' : 'left',
            baseline: 'bottom',
            dx: direction === 'under' ? -8 : 8,
            y: -4,
            color: text2,
          } as const,
          encoding: { x: x('average'), text: { field: 'label' } },
        })),
      ],
    };
  },
  describe(rows, context) {
    const list = shown(rows, context).map(
      ({ name, heading, indexText, reason }) =>
        `${name}, ${heading} ${indexText}${reason === '' ? '' : ` (${reason})`}`,
    );
    return `${indexChart.label[context.language]}. ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language } = context;
    return {
      columns: [
        { label: chartWords.segment[language], numeric: false },
        { label: chartWords.table[language], numeric: false },
        { label: chartWords.index[language], numeric: true },
        { label: chartWords.interval[language], numeric: true },
        { label: chartWords.base[language], numeric: false },
      ],
      rows: shown(rows, context).map((row) => [
        row.name,
        row.heading,
        row.indexText,
        row.interval,
        row.reason,
      ]),
    };
  },
};

function shown(rows: readonly IndexRow[], { segments, language }: ChartContext, lowest = 0) {
  const names = segmentNames(segments, language);
  const whole = (value: number) => formatNumber(value, language, 0);
  return rows.map((row) => ({
    ...row,
    name: names.get(row.segment) ?? row.segment,
    heading: lensWords(row.layer).heading[language],
    isSmall: row.small !== null,
    place: row.index === null ? null : Math.max(row.index, lowest),
    indexText: orDash(row.index, whole),
    interval: row.low === null || row.high === null ? '–' : `${whole(row.low)} – ${whole(row.high)}`,
    reason: row.small
      ? say(smallWords[row.small], language, { base: Number((row.base ?? 0).toFixed(1)) })
      : '',
  }));
}

/** What stands beside a row whose marks do not speak for themselves, on the side where there is more room. */
function notes(rows: readonly IndexRow[], context: ChartContext, position: (value: number) => number) {
  const all = shown(rows, context);
  const list = context.segments.flatMap(({ id }) => {
    const own = all.filter(({ segment }) => segment === id);
    const [first] = own;
    if (!first) return [];
    const reason = own.find((row) => row.reason !== '')?.reason;
    const note =
      reason ?? (own.every(({ index }) => index === null) ? words.notComparable[context.language] : null);
    if (note === null) return [];
    const reach = own.flatMap(({ index, low, high }) => [index, low, high]).filter((value) => value !== null);
    const from = Math.min(100, ...reach);
    const to = Math.max(100, ...reach);
    const isRight = 1 - position(to) >= position(from);
    return [
      {
        name: first.name,
        note,
        place: isRight ? to : Math.max(from, 0.1),
        align: isRight ? 'left' : 'right',
      },
    ] as const;
  });
  return (['left', 'right'] as const).map((align) => ({
    align,
    values: list.filter((entry) => entry.align === align),
  }));
}
