/** A table of engines and journeys, and under it what failed and how an engine that is absent can be had. */
export function tableOf(outcomes) {
  const unique = (key) => [...new Set(outcomes.map((outcome) => outcome[key]))];
  const journeys = unique('journey');
  const rows = unique('engine').map((engine) => {
    const own = outcomes.filter((outcome) => outcome.engine === engine);
    const found = journeys.map((journey) => own.find((outcome) => outcome.journey === journey));
    return [engine, ...found.map((outcome) => (outcome ? said(outcome) : ''))];
  });
  return [...aligned([['', ...journeys], ...rows]), ...notes(outcomes)].join('\n');
}

/** What an outcome was, in a word, and how long it took. */
export const said = ({ result, seconds }) => (seconds === undefined ? result : `${result} (${seconds} s)`);

function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

function notes(outcomes) {
  const absent = outcomes.filter(({ result }) => result === 'absent');
  const failed = outcomes.filter(({ result }) => result === 'failed');
  return [
    ...new Set(absent.map(({ engine, reason }) => `${engine} is not here: ${reason}.`)),
    ...failed.map(({ engine, journey, reason }) => `${engine}, ${journey}: ${reason}`),
  ];
}
