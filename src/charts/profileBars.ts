import type { Chart, ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { extent } from './extent.ts';
import { formatFigure } from './formatFigure.ts';
import { palettes } from './palette.ts';
import { pixel } from './pixel.ts';
import { namesAxis, numberAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { box, plotSpec, said } from './plot/plotSpec.ts';
import type { ProfileBarsRow } from './profileBarsRow.ts';
import { reportWords } from './reportWords.ts';
import { segmentFills } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { segmentsIn } from './segmentsIn.ts';
import { wholeKey } from './wholeKey.ts';

const line = 24;
const mostAcross = 4;
/** So many variables of a segment without markers are read out. */
const mostRead = 3;

/** Many variables in each segment, beside the whole table: the segment profile plot of market segmentation analysis. */
export const profileBars: Chart<ProfileBarsRow> = {
  name: 'profileBars',
  label: { en: 'Segment profiles', sv: 'Segmentprofiler', it: 'Profili dei segmenti', da: 'Segmentprofiler' },
  hint: {
    en: 'A bar is a variable in the segment, the upright stroke the whole table. Bars in full colour are what sets the segment apart.',
    sv: 'En stapel är en variabel i segmentet, det lodräta strecket hela tabellen. Staplar i full färg är det som utmärker segmentet.',
    it: 'Una barra è una variabile nel segmento, il tratto verticale tutta la tabella. Le barre a colore pieno sono ciò che distingue il segmento.',
    da: 'En søjle er en variabel i segmentet, den lodrette streg hele tabellen. Søjler i fuld farve er det, der kendetegner segmentet.',
  },
  fits: () => false,
  spec(rows, context) {
    const { language, theme, column } = context;
    const { text, surface } = palettes[theme];
    const layout = layoutOf(rows, context);
    const shown = marksOf(rows, context);
    const tooltip = [
      { field: 'name', title: chartWords.segment[language] },
      { field: 'label', title: reportWords.variable[language] },
      { field: 'valueText', title: column ?? chartWords.value[language] },
      { field: 'wholeText', title: chartWords.whole[language] },
    ];
    const stroke = { x: pixel('wholeX'), y: pixel('over'), y2: { field: 'under' } };
    const marks = [
      {
        data: { values: shown },
        mark: { type: 'rect', cornerRadius: 1 },
        encoding: {
          ...box,
          color: said('fill'),
          opacity: { ...said('strength'), type: 'quantitative' },
          tooltip,
        },
      },
      { data: { values: shown }, mark: { type: 'rule', stroke: surface, strokeWidth: 4 }, encoding: stroke },
      {
        data: { values: shown },
        mark: { type: 'rule', stroke: text, strokeWidth: 1.5 },
        encoding: { ...stroke, tooltip },
      },
    ];
    return plotSpec(layout, marks, context);
  },
  describe(rows, context) {
    const { language, segments } = context;
    const names = segmentNames(segments, language);
    const whole = chartWords.whole[language].toLowerCase();
    const list = segmentsIn(rows, context).map((id) => {
      const own = rows.filter(({ segment }) => segment === id);
      const markers = own.filter(({ isMarker }) => isMarker);
      const word = markers.length > 0 ? reportWords.markers : reportWords.noMarkers;
      const texts = (markers.length > 0 ? markers : furthest(own)).map(
        (row) =>
          `${row.label} ${formatFigure(row.value, language)} (${whole} ${formatFigure(row.whole, language)})`,
      );
      return `${names.get(id) ?? id}: ${word[language]}, ${texts.join(', ')}`;
    });
    return `${context.column ?? profileBars.label[language]}. ${list.join('; ')}.`;
  },
  table(rows, context) {
    const { language, segments } = context;
    const names = segmentNames(segments, language);
    const ids = segmentsIn(rows, context);
    return {
      columns: [
        { label: reportWords.variable[language], numeric: false },
        ...ids.map((id) => ({ label: names.get(id) ?? id, numeric: true })),
        { label: chartWords.whole[language], numeric: true },
        { label: reportWords.markerOf[language], numeric: false },
      ],
      rows: variablesOf(rows).map((label) => {
        const own = rows.filter((row) => row.label === label);
        const markers = own.filter(({ isMarker }) => isMarker);
        return [
          label,
          ...ids.map((id) => {
            const row = own.find(({ segment }) => segment === id);
            return row ? formatFigure(row.value, language) : '–';
          }),
          formatFigure(own[0]!.whole, language),
          markers.map(({ segment }) => names.get(segment) ?? segment).join(', '),
        ];
      }),
    };
  },
};

/** The variables that lie furthest from the whole table. */
function furthest(rows: readonly ProfileBarsRow[]): readonly ProfileBarsRow[] {
  const distance = ({ value, whole }: ProfileBarsRow) => Math.abs(value - whole);
  return rows.toSorted((one, other) => distance(other) - distance(one)).slice(0, mostRead);
}

/** The variables in the order in which they first appear. */
const variablesOf = (rows: readonly ProfileBarsRow[]) => [...new Set(rows.map(({ label }) => label))];

/** The layout, with headings that reach over the names where panels stand below each other alone. */
function layoutOf(rows: readonly ProfileBarsRow[], context: ChartContext) {
  const labels = variablesOf(rows);
  const [from, to] = extent([0, ...rows.flatMap(({ value, whole }) => [value, whole])]);
  const layout = plotLayout(
    {
      split: segmentsIn(rows, context),
      mostAcross,
      legend: [],
      height: Math.max(1, labels.length) * line,
      y: namesAxis(labels),
      yTitle: wholeKey(context, rows.length > 0),
      x: (pixels) => numberAxis(from, to, pixels, context.language),
      xTitle: context.column ?? '',
    },
    context,
  );
  const isOneAcross = new Set(layout.panels.map(({ left }) => left)).size < 2;
  if (!isOneAcross) return layout;
  const headings = layout.headings.map((heading) => ({ ...heading, x: 0, limit: context.width }));
  return { ...layout, headings };
}

function marksOf(rows: readonly ProfileBarsRow[], context: ChartContext) {
  const { panels } = layoutOf(rows, context);
  const names = segmentNames(context.segments, context.language);
  const fills = segmentFills(context);
  const labels = variablesOf(rows);
  return rows.flatMap((row) => {
    const panel = panels.find(({ segment }) => segment === row.segment);
    if (!panel) return [];
    const middle = panel.y.at(labels.indexOf(row.label) + 0.5);
    const [end, origin] = [panel.x.at(row.value), panel.x.at(0)];
    return [
      {
        ...row,
        name: names.get(row.segment) ?? row.segment,
        fill: fills.get(row.segment) ?? '',
        strength: row.isMarker ? 1 : 0.38,
        valueText: formatFigure(row.value, context.language),
        wholeText: formatFigure(row.whole, context.language),
        left: Math.min(end, origin),
        right: Math.max(end, origin),
        top: middle - 6,
        bottom: middle + 6,
        wholeX: panel.x.at(row.whole),
        over: middle - 9,
        under: middle + 9,
      },
    ];
  });
}
