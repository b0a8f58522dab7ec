import { message, type Message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import { compareLayers } from '../../compare/compareLayers.ts';
import type { LayerInput } from '../../compare/comparison.ts';
import { journey } from '../../compare/journey.ts';
import { lensNamed } from '../../segments/lenses/index.ts';
import type { CompareParameters } from './compare.ts';
import type { KeptSegments, KeptTable, SegmentedTable } from './kept.ts';
import type { CellRun } from './kind.ts';
import { layerOf } from './layerOf.ts';

const chooseSegments: Text = {
  en: 'Choose the segments to compare.',
  sv: 'Välj vilka segment som ska jämföras.',
  it: 'Scegli i segmenti da confrontare.',
  da: 'Vælg de segmenter, der skal sammenlignes.',
};

const notComparable: Text = {
  en: 'These segments cannot be worked out in any of their tables.',
  sv: 'Segmenten kan inte bestämmas i någon av sina tabeller.',
  it: 'Questi segmenti non si possono determinare in nessuna delle loro tabelle.',
  da: 'Segmenterne kan ikke bestemmes i nogen af deres tabeller.',
};

const targetInBase: Text = {
  en: 'The intervals take the market for a sample of its own; here it shares rows with a table it is compared with, so they are only approximate.',
  sv: 'Intervallen förutsätter att marknaden är ett eget urval; här delar den rader med en tabell den jämförs med, så de är bara ungefärliga.',
  it: 'Gli intervalli presuppongono che il mercato sia un campione a sé; qui condivide righe con una tabella con cui è confrontato, quindi sono solo approssimativi.',
  da: 'Intervallerne forudsætter, at markedet er en selvstændig stikprøve; her deler det rækker med en tabel, det sammenlignes med, så de er kun omtrentlige.',
};

const leftOut: Text = {
  en: '{lens}: not comparable. {reason}',
  sv: '{lens}: inte jämförbar. {reason}',
  it: '{lens}: non confrontabile. {reason}',
  da: '{lens}: kan ikke sammenlignes. {reason}',
};

const secondTable: Text = {
  en: '{lens}: there are several tables; only the first is compared.',
  sv: '{lens}: det finns flera tabeller; bara den första jämförs.',
  it: '{lens}: ci sono più tabelle; si confronta solo la prima.',
  da: '{lens}: der er flere tabeller; kun den første sammenlignes.',
};

/** Why a table of the segments does not stand in the comparison. */
function notCompared(
  tables: readonly SegmentedTable[],
  compared: readonly { readonly table: KeptTable }[],
): readonly Message[] {
  return tables
    .filter(({ table }) => !compared.some((layer) => layer.table === table))
    .map((left) => {
      const lens = lensNamed(left.table.lens)?.plural ?? left.table.lens;
      if (left.segmentation !== null) return message(secondTable, { lens });
      return message(leftOut, { lens, reason: left.problem.message });
    });
}

/** Reads the segmentations of a segment cell, one table a lens, and sets them side by side. */
export const run: CellRun<CompareParameters, null> = {
  *run({ segments }, context) {
    if (segments === null)
      return { problems: [{ message: message(chooseSegments), place: { field: 'segments' } }] };
    const { labels, isPartition, dimensions, tables } = context.input<KeptSegments>(segments);
    const layers = journey.flatMap((layer) => {
      const found = tables.find(({ table, segmentation }) => table.lens === layer && segmentation !== null);
      return found?.segmentation ? [{ layer, table: found.table, segmentation: found.segmentation }] : [];
    });
    if (layers.length === 0) return { problems: [{ message: message(notComparable) }] };
    const market = layers.find(({ layer }) => layer === 'market')?.table;
    const counted: LayerInput[] = [];
    for (const { layer, table, segmentation } of layers)
      counted.push(yield* layerOf(layer, table, segmentation));
    const comparison = compareLayers({
      segments: labels,
      isPartition,
      layers: counted,
      marketSize: market?.marketSize ?? null,
      leftOut: journey.filter((layer) => tables.some(({ table }) => table.lens === layer)),
    });
    const isInMarket = layers.some(
      ({ table }) => market && table !== market && table.origin === market.origin,
    );
    return {
      value: {
        kept: null,
        result: {
          type: 'comparison',
          segments: labels,
          layers: layers.map(({ layer, table }) => ({
            layer,
            cell: table.cell,
            weighted: table.weights !== null,
          })),
          dimensions,
          comparison,
          notes: [...notCompared(tables, layers), ...(isInMarket ? [message(targetInBase)] : [])],
        },
      },
    };
  },
};
