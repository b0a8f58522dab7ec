import { kmeans as mlKmeans } from 'ml-kmeans';
import { finish } from '../../../src/data/work.ts';
import { kmeans } from '../../../src/statistics/kmeans.ts';
import { latentClasses } from '../../../src/statistics/latentClasses.ts';
import { linkages } from '../../../src/statistics/linkages.ts';
import { logisticRegression } from '../../../src/statistics/logisticRegression.ts';
import { mergeTree } from '../../../src/statistics/mergeTree.ts';
import type { Points } from '../../../src/statistics/points.ts';
import { random } from '../../../src/statistics/random.ts';
import type { Measurement } from '../measurement.ts';
import type { Shop } from '../shop.ts';

const clusters = 6;

/** Rows around so many centres, as far apart as they are wide: clusters that touch. */
function blobs(size: number, width: number): Points {
  const { normal, integer } = random(7);
  const centres = Array.from({ length: clusters * width }, () => normal(0, 2));
  const values = new Float64Array(size * width);
  for (let row = 0; row < size; row++) {
    const centre = integer(0, clusters - 1) * width;
    for (let at = 0; at < width; at++) values[row * width + at] = normal(centres[centre + at]!, 1);
  }
  return { values, size, width };
}

const rowsOf = ({ values, size, width }: Points) =>
  Array.from({ length: size }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);

/** Yes and no answers to as many items as the survey of a fast food chain has, from four classes. */
function survey(size: number, items: number): readonly Uint8Array[] {
  const { chance, integer, uniform } = random(11);
  const shares = Array.from({ length: 4 * items }, () => uniform());
  const classes = Uint8Array.from({ length: size }, () => integer(0, 3));
  return Array.from({ length: items }, (_, item) =>
    classes.map((each) => 1 + Number(chance(shares[each * items + item]!))),
  );
}

/** Clusters, classes, a tree of merges and a regression, on data of the size of what students know. */
export async function methods(shop: Shop): Promise<readonly Measurement[]> {
  const { runs, watch } = shop;
  const few = Math.min(runs, 3);
  const points = blobs(100_000, 8);
  const options = { clusters, starts: 1, seed: 1 };
  const ours = await watch.best(few, () => finish(kmeans(points, options)));
  const found = finish(kmeans(points, options)).totalWithin;
  const rows = rowsOf(points);
  const byPeer = () => mlKmeans(rows, clusters, { initialization: 'kmeans++', seed: 1 });
  const theirs = await watch.best(few, byPeer);
  const theirWithin = byPeer()
    .computeInformation(rows)
    .reduce((sum, { error, size }) => sum + error * size, 0);

  const some = blobs(2000, 8);
  const answers = survey(1453, 11);

  const predictors = blobs(45_211, 7);
  const { chance } = random(3);
  const target = Uint8Array.from({ length: predictors.size }, (_, row) =>
    Number(chance(1 / (1 + Math.exp(2 - 0.4 * predictors.values[row * predictors.width]!)))),
  );
  return [
    {
      task: `k-means, k = ${clusters}, one start`,
      size: '100,000 x 8',
      ours,
      peers: { 'ml-kmeans': theirs },
      limit: await watch.touch(runs, [points.values]),
      goal: { peer: 'ml-kmeans', times: 4 },
      note: `squares within: ours ${found.toFixed(0)}, ml-kmeans ${theirWithin.toFixed(0)}`,
    },
    {
      task: 'Ward’s tree of merges',
      size: '2,000 x 8',
      ours: await watch.best(few, () => finish(mergeTree(some, linkages.ward))),
      peers: {},
      limit: null,
      goal: null,
    },
    {
      task: 'four latent classes, ten starts',
      size: '1,453 x 11 items',
      ours: await watch.best(few, () => finish(latentClasses(answers, { classes: 4, starts: 10, seed: 1 }))),
      peers: {},
      limit: null,
      goal: null,
    },
    {
      task: 'logistic regression, to convergence',
      size: '45,211 x 7',
      ours: await watch.best(few, () => finish(logisticRegression(predictors, target))),
      peers: {},
      limit: await watch.touch(runs, [predictors.values]),
      goal: null,
    },
  ];
}
