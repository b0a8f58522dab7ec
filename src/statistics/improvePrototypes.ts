import { burdenOf, describeAgain, distanceTo, moveTo, type Prototypes, reliefOf } from './prototypes.ts';

/** So many comparisons are made between two steps: some milliseconds of work. */
const stretch = 1 << 20;

/** A single row moves only if the cost falls by more than rounding: by this part of what it costs where it is. */
const tolerated = 1e-10;

const stepOf = ({ rows, clusters }: Prototypes) =>
  Math.max(64, Math.floor(stretch / (clusters * (rows.points.width + rows.columns + 1))));

/**
 * Rounds in which each row goes to the nearest prototype (it stays where another is no nearer) and the prototypes
 * follow, until none moves. A cluster that loses all rows takes the one farthest from its prototype. Gives how many.
 */
export function* roundsOfAll(
  prototypes: Prototypes,
  mostRounds: number,
): Generator<{ readonly fraction: number }, number, void> {
  const { size } = prototypes.rows.points;
  const step = stepOf(prototypes);
  let rounds = 0;
  for (let moved = 1; moved > 0 && rounds < mostRounds; rounds++) {
    moved = rounds === 0 ? 1 : 0;
    for (let from = 0; from < size; from += step) {
      moved += assign(prototypes, from, Math.min(size, from + step));
      yield { fraction: rounds / (rounds + 5) };
    }
    describeAgain(prototypes);
    moved += fillEmpty(prototypes);
  }
  return rounds;
}

/** Moves single rows, the prototypes of both clusters following at once, until none lowers the cost. Gives how many. */
export function* movesOfOne(
  prototypes: Prototypes,
  mostPasses: number,
): Generator<{ readonly fraction: number }, number, void> {
  const { size } = prototypes.rows.points;
  const step = stepOf(prototypes);
  let moves = 0;
  /** Rows looked at since the last move: when it is all of them, none lowers the cost. */
  let since = 0;
  for (let pass = 0; pass < mostPasses && since < size; pass++) {
    for (let from = 0; from < size && since < size; from += step) {
      const to = Math.min(size, from + step);
      for (let row = from; row < to && since < size; row++) {
        since++;
        const target = betterCluster(prototypes, row);
        if (target === prototypes.labels[row]) continue;
        moveTo(prototypes, row, target);
        moves++;
        since = 0;
      }
      yield { fraction: pass / (pass + 2) };
    }
  }
  describeAgain(prototypes);
  return moves;
}

function assign(prototypes: Prototypes, from: number, to: number): number {
  const { clusters, labels } = prototypes;
  let moved = 0;
  for (let row = from; row < to; row++) {
    const own = labels[row]!;
    let nearest = own;
    let least = distanceTo(prototypes, row, own);
    for (let cluster = 0; cluster < clusters; cluster++) {
      const distance = distanceTo(prototypes, row, cluster);
      if (distance >= least) continue;
      least = distance;
      nearest = cluster;
    }
    if (nearest === own) continue;
    labels[row] = nearest;
    moved++;
  }
  return moved;
}

/** Gives each cluster without rows the row farthest from its prototype, of equal ones the first. */
function fillEmpty(prototypes: Prototypes): number {
  const { rows, clusters, labels, counts } = prototypes;
  let moved = 0;
  for (let cluster = 0; cluster < clusters; cluster++) {
    if (counts[cluster]! > 0) continue;
    let farthest = -1;
    let most = 0;
    for (let row = 0; row < rows.points.size; row++) {
      if (counts[labels[row]!]! < 2) continue;
      const distance = distanceTo(prototypes, row, labels[row]!);
      if (distance <= most) continue;
      most = distance;
      farthest = row;
    }
    if (farthest < 0) continue;
    labels[farthest] = cluster;
    describeAgain(prototypes);
    moved++;
  }
  return moved;
}

/** The cluster where a row costs least: its own, unless the move lowers the cost. */
function betterCluster(prototypes: Prototypes, row: number): number {
  const { clusters, labels, counts } = prototypes;
  const own = labels[row]!;
  if (counts[own]! < 2) return own;
  let target = own;
  let least = reliefOf(prototypes, row) * (1 - tolerated);
  for (let cluster = 0; least > 0 && cluster < clusters; cluster++) {
    if (cluster === own) continue;
    const burden = burdenOf(prototypes, row, cluster);
    if (burden >= least) continue;
    least = burden;
    target = cluster;
  }
  return target;
}
