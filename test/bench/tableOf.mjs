const milliseconds = (value) =>
  value >= 100 ? `${Math.round(value)} ms` : `${value.toPrecision(value >= 1 ? 3 : 2)} ms`;
const times = (value) => `${value.toPrecision(value >= 100 ? 3 : 2)} x`;

/** How far a measurement is from its goal, in words: a share of it, and whether that is enough. */
function reached({ ours, peers, goal }) {
  if (goal === null) return '–';
  const [share, wanted] =
    'atMost' in goal
      ? [goal.atMost / ours, milliseconds(goal.atMost)]
      : [peers[goal.peer] / ours / goal.times, `${goal.times} x ${goal.peer}`];
  return `${wanted}: ${share >= 1 ? 'reached' : `${Math.round(share * 100)} % of the way`}`;
}

/** The report as Markdown: a table a place. */
export function tableOf({ machine, settings, places }) {
  const head = `${machine.processor}, ${machine.cores} cores; Node.js ${machine.node}; ${machine.browser ?? 'no browser'}; the least of ${settings.runs} runs or more.`;
  const tables = Object.entries(places).map(([place, measurements]) => {
    const lines = measurements.map((measurement) => {
      const { task, size, ours, peers, limit, note } = measurement;
      const others = Object.entries(peers).map(
        ([name, value]) => `${name} ${milliseconds(value)} (${times(value / ours)})`,
      );
      const far = limit === null ? '–' : `${milliseconds(limit)} (${times(ours / limit)})`;
      const cells = [
        task,
        size,
        milliseconds(ours),
        others.join(', ') || '–',
        far,
        reached(measurement),
        note ?? '',
      ];
      return `| ${cells.join(' | ')} |`;
    });
    const title = '| task | size | Strata | peers (how many times slower) | limit (how far) | goal | |';
    return [`### ${place}`, '', title, '|---|---|---|---|---|---|---|', ...lines].join('\n');
  });
  return [head, ...tables].join('\n\n');
}
