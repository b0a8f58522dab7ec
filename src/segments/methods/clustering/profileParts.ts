import { message } from '../../../language/message.ts';
import type { Name, Text } from '../../../language/text.ts';
import * as reportWords from '../../../language/words/clusterReport.ts';
import * as words from '../../../language/words/clusters.ts';
import type { ReportPart } from '../../report.ts';
import { distinction, type Feature, isShareOf } from './profile.ts';

/** More lines than this are no picture. */
const mostDrawn = 40;

/** The segments profiled: shares and means each in a picture, and both in a table with their own units. */
export function profileParts(
  features: readonly Feature[],
  ids: readonly string[],
  names: readonly Name[],
  sharesTitle: Text = reportWords.sharesTitle,
): readonly ReportPart[] {
  const shares = features.filter(isShareOf).slice(0, mostDrawn);
  const means = features.filter((feature) => !isShareOf(feature)).slice(0, mostDrawn);
  const rowsOf = (
    chosen: readonly Feature[],
    figures: (feature: Feature, segment: number) => [number, number],
  ) =>
    chosen.flatMap((feature) =>
      ids.map((segment, position) => {
        const [value, whole] = figures(feature, position);
        return { segment, label: feature.label, value, whole, isMarker: feature.isMarker[position] ? 1 : 0 };
      }),
    );
  const chart = (
    title: Text,
    hint: Text,
    rows: ReturnType<typeof rowsOf>,
    across: Text,
  ): readonly ReportPart[] =>
    rows.length === 0
      ? []
      : [
          {
            part: 'chart',
            title: message(title),
            hint: message(hint),
            chart: 'profileBars',
            isWide: true,
            rows,
            across,
          },
        ];
  return [
    ...chart(
      sharesTitle,
      reportWords.sharesHint,
      rowsOf(shares, ({ segments, whole }, segment) => [100 * known(segments[segment]!, whole), 100 * whole]),
      reportWords.shareAxis,
    ),
    ...chart(
      reportWords.meansTitle,
      reportWords.meansHint,
      rowsOf(means, (feature, segment) => [distinction(feature, segment), 0]),
      reportWords.deviationAxis,
    ),
    {
      part: 'table',
      title: message(reportWords.profileTitle),
      columns: [
        { label: words.column },
        ...names.map((label) => ({ label, isNumber: true as const })),
        { label: reportWords.all, isNumber: true },
      ],
      rows: features.map((feature) => [
        feature.label,
        ...feature.segments.map((value) => figure(feature, value)),
        figure(feature, feature.whole),
      ]),
    },
  ];
}

const known = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);

function figure(feature: Feature, value: number) {
  if (Number.isNaN(value)) return '–';
  return isShareOf(feature) ? { percent: value } : { number: value, digits: 2 };
}
