import { formatNumber, formatPercent } from '../language/format.ts';
import { isAnyOf } from '../segments/operators/isAnyOf.ts';
import { isTrue } from '../segments/operators/isTrue.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { formatAmount } from './formatAmount.ts';
import { indexScale } from './indexScale.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { type Axis, namesAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import type { ProfileRow } from './profileRow.ts';
import { segmentFills } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import type { Asked } from './selection.ts';
import { segmentsIn } from './segmentsIn.ts';
import { tooltipOf } from './tooltipOf.ts';

const line = 26;

/** What sets each segment apart: many traits against the whole table. */
export const profileIndex: Chart<ProfileRow> = {
  name: 'profileIndex',
  label: {
    en: 'Profile against the whole',
    sv: 'Profil mot helheten',
    it: 'Profilo rispetto al totale',
    da: 'Profil mod helheden',
  },
  subject: {
    en: 'What sets each segment apart',
    sv: 'Vad som utmärker varje segment',
    it: 'Che cosa distingue ogni segmento',
    da: 'Hvad der kendetegner hvert segment',
  },
  hint: {
    en: 'The mean or the share of each trait in a segment, over that of the whole table: 100 is the same, 120 is a fifth more. The scale is logarithmic.',
    sv: 'Medelvärdet eller andelen av varje egenskap i ett segment, jämfört med hela tabellen: 100 är lika, 120 är en femtedel mer. Skalan är logaritmisk.',
    it: 'La media o la quota di ogni caratteristica in un segmento, rispetto a tutta la tabella: 100 è uguale, 120 è un quinto in più. La scala è logaritmica.',
    da: 'Gennemsnittet eller andelen af hver egenskab i et segment i forhold til hele tabellen: 100 er det samme, 120 er en femtedel mere. Skalaen er logaritmisk.',
  },
  splits: true,
  hintWhole: {
    en: 'A whole table is at 100 in every trait; choose segments to compare them with it.',
    sv: 'En hel tabell ligger på 100 i varje egenskap; välj segment att jämföra med den.',
    it: 'Una tabella intera è a 100 in ogni caratteristica; scegli i segmenti da confrontare con essa.',
    da: 'En hel tabel ligger på 100 i hver egenskab; vælg segmenter at sammenligne med den.',
  },
  needs: { en: 'no column', sv: 'ingen kolumn', it: 'nessuna colonna', da: 'ingen kolonne' },
  fits: (column, against) => column === null && against === null,
  spec(rows, context) {
    const { language, theme, isSplit } = context;
    const { text2, surface } = palettes[theme];
    const layout = layoutOf(rows, context);
    const shown = marksOf(rows, context);
    const tooltip = tooltipOf(
      [
        { field: 'trait', title: chartWords.trait[language] },
        { field: 'indexText', title: chartWords.index[language] },
        { field: 'ownText', title: chartWords.value[language] },
        { field: 'wholeText', title: chartWords.whole[language] },
      ],
      context,
    );
    const lines = layout.panels.map((panel) => ({
      x: panel.x.at(100),
      y: panel.top,
      y2: panel.top + panel.height,
    }));
    const marks = [
      {
        data: { values: lines },
        mark: { type: 'rule', color: text2 },
        encoding: { x: pixel('x'), y: pixel('y'), y2: { field: 'y2' } },
      },
      isSplit
        ? {
            data: { values: shown },
            mark: { type: 'rect' },
            encoding: { ...box, color: said('fill'), tooltip },
          }
        : {
            data: { values: shown },
            mark: { type: 'circle', size: 84, opacity: 1, stroke: surface, strokeWidth: 1 },
            encoding: { x: pixel('x'), y: pixel('middle'), color: said('fill'), tooltip },
          },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { columns, rows: lines } = profileIndex.table(rows, context);
    const list = lines.map(([trait = '', ...cells]) => {
      const parts = cells.map((cell, index) => `${columns[index + 1]?.label ?? ''} ${cell}`);
      return `${trait}: ${parts.join(', ')}`;
    });
    return `${chartWords.indexAxis[context.language]}. ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language, segments } = context;
    const names = segmentNames(segments, language);
    const ids = drawn(rows, context);
    const traits = traitsOf(rows);
    const cell = (trait: string, id: string) =>
      rows.find((row) => keyOf(row) === trait && row.segment === id) ?? null;
    return {
      columns: [
        { label: chartWords.trait[language], numeric: false },
        ...ids.map((id) => ({ label: names.get(id) ?? id, numeric: true })),
      ],
      rows: traits.map((row) => [
        traitName(row, context),
        ...ids.map((id) => {
          const found = cell(keyOf(row), id);
          return found ? `${indexText(found, context)} (${written(found, found.own, context)})` : '–';
        }),
      ]),
      marks: traits.map((row) => [null, ...ids.map((id) => cell(keyOf(row), id))]),
    };
  },
  selection(mark) {
    const { segment, column, value, measure } = mark as Partial<ProfileRow>;
    if (segment === undefined) return null;
    const asked = column === undefined || measure === undefined ? null : askers[measure](column, value ?? '');
    return {
      label: value ?? (measure === 'yes' ? (column ?? '') : ''),
      segment,
      where: asked ? [asked] : [],
    };
  },
};

const askers: Readonly<Record<ProfileRow['measure'], (column: string, value: string) => Asked | null>> = {
  mean: () => null,
  yes: (column) => ({ column, operator: isTrue.name, value: null }),
  share: (column, value) => ({ column, operator: isAnyOf.name, value: { values: [value] } }),
};

const keyOf = ({ column, value }: ProfileRow) => JSON.stringify([column, value]);

/** One row a trait, in their order. */
/** The segments that have anything to draw. */
const drawn = (rows: readonly ProfileRow[], context: ChartContext) =>
  segmentsIn(
    rows.filter(({ own }) => own !== null),
    context,
  );

function traitsOf(rows: readonly ProfileRow[]): readonly ProfileRow[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

function traitName({ column, value, measure }: ProfileRow, { language }: ChartContext): string {
  const said = {
    mean: chartWords.mean[language].toLowerCase(),
    yes: chartWords.yes[language],
    share: value ?? '',
  };
  return `${column}: ${said[measure]}`;
}

function written(row: ProfileRow, value: number | null, { language }: ChartContext): string {
  return orDash(value, (known) =>
    row.measure === 'mean' ? formatAmount(known, language) : formatPercent(known, language),
  );
}

const indexText = ({ index }: ProfileRow, { language }: ChartContext) =>
  orDash(index, (known) => formatNumber(known, language, 0));

function layoutOf(rows: readonly ProfileRow[], context: ChartContext) {
  const { isSplit, language, segments } = context;
  const ids = drawn(rows, context);
  const names = traitsOf(rows).map((row) => traitName(row, context));
  return plotLayout(
    {
      split: isSplit ? ids : null,
      legend: isSplit || segments.length < 2 ? [] : ids,
      height: Math.max(1, names.length) * line,
      y: namesAxis(names),
      yTitle: '',
      x: (pixels) => indexAxis(rows, pixels, language),
      xTitle: chartWords.indexAxis[language],
    },
    context,
  );
}

function indexAxis(rows: readonly ProfileRow[], pixels: number, language: ChartContext['language']): Axis {
  const indexes = rows.map(({ index, segment }) => ({
    layer: 'lead' as const,
    segment,
    index,
    low: null,
    high: null,
    small: null,
    base: null,
  }));
  const { domain, values } = indexScale(indexes, pixels);
  return {
    from: domain[0],
    to: domain[1],
    ticks: values.map((at) => ({ at, label: formatNumber(at, language, 1) })),
    hasGrid: true,
    isLogarithmic: true,
  };
}

function marksOf(rows: readonly ProfileRow[], context: ChartContext) {
  const { panels } = layoutOf(rows, context);
  const names = segmentNames(context.segments, context.language);
  const fills = segmentFills(context);
  const traits = traitsOf(rows).map(keyOf);
  return rows.flatMap((row) => {
    const panel = panels.find(({ segment }) => segment === null || segment === row.segment);
    if (!panel || row.index === null) return [];
    const middle = panel.y.at(traits.indexOf(keyOf(row)) + 0.5);
    const [x, average] = [panel.x.at(row.index), panel.x.at(100)];
    return [
      {
        ...row,
        name: names.get(row.segment) ?? row.segment,
        fill: fills.get(row.segment) ?? '',
        trait: traitName(row, context),
        indexText: indexText(row, context),
        ownText: written(row, row.own, context),
        wholeText: written(row, row.whole, context),
        x,
        middle,
        left: Math.min(x, average),
        right: Math.max(x, average),
        top: middle - 7,
        bottom: middle + 7,
      },
    ];
  });
}
