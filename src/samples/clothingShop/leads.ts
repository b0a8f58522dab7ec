import { booleanColumn, type NamedColumn, numberColumn, textColumn } from '../../data/column.ts';
import { pacer, type Work } from '../../data/work.ts';
import type { Random } from '../../statistics/random.ts';
import { cities, typedCity } from './cities.ts';
import { genders, levels, sources } from './dictionary.ts';
import { IdentifierWriter } from './identifierWriter.ts';
import { drawPerson, groupDrawer } from './person.ts';

/** What each source and each level of interest adds to the probability of a purchase, in dictionary order. */
const sourceAdds = [0, -0.02, 0.12, 0.06, 0.03];
const interestAdds = [0, 0.04, 0.12];

/** Who showed interest: one row a lead of the last year. */
export function* leads(rows: number, random: Random): Work<readonly NamedColumn[]> {
  const due = pacer();
  const drawGroup = groupDrawer(random, 'leads');
  const ids = new IdentifierWriter(rows, 7);
  const age = new Float64Array(rows);
  const gender = new Uint8Array(rows);
  const city = new Uint8Array(rows);
  const source = new Uint8Array(rows);
  const pages = new Float64Array(rows);
  const minutes = new Float64Array(rows);
  const engagement = new Float64Array(rows);
  const interest = new Uint8Array(rows);
  const purchasingPower = new Uint8Array(rows);
  const converted = new Uint8Array(rows);

  for (let row = 0; row < rows; row++) {
    if ((row & 0x3ff) === 0 && due()) yield { fraction: row / rows };
    const person = drawPerson(random, drawGroup(), 1.4);
    const group = person.group;
    const viewed = 1 + random.poisson(random.logNormal(group.pages, 0.7));
    const answered = Math.max(0, Math.min(100, Math.round(random.normal(group.engagement, 20))));
    const cares = random.choice(group.interest);
    const cameFrom = random.choice(group.sources);
    const buys =
      0.01 + 0.000035 * answered * answered + (interestAdds[cares] ?? 0) + (sourceAdds[cameFrom] ?? 0);

    ids
      .text('L')
      .number(row + 1, 6)
      .endRow();
    age[row] = random.chance(0.07) ? NaN : person.age;
    gender[row] = random.chance(0.04) ? 0 : 1 + person.gender;
    city[row] = 1 + typedCity(random, person.city);
    source[row] = 1 + cameFrom;
    pages[row] = viewed;
    minutes[row] = Math.max(1, Math.round(viewed * random.logNormal(1.4, 0.4)));
    engagement[row] = random.chance(0.08) ? NaN : answered;
    interest[row] = 1 + cares;
    purchasingPower[row] = 1 + random.choice(group.purchasingPower);
    converted[row] = random.chance(Math.max(0.01, buys)) ? 2 : 1;
  }

  return [
    { name: 'lead id', column: ids.column() },
    { name: 'age', column: numberColumn(age) },
    { name: 'gender', column: textColumn(gender, ['', ...genders]) },
    { name: 'city', column: textColumn(city, ['', ...cities]) },
    { name: 'source', column: textColumn(source, ['', ...sources]) },
    { name: 'pages viewed', column: numberColumn(pages) },
    { name: 'minutes on site', column: numberColumn(minutes) },
    { name: 'e-mail engagement', column: numberColumn(engagement) },
    { name: 'sustainability interest', column: textColumn(interest, ['', ...levels]) },
    { name: 'purchasing power', column: textColumn(purchasingPower, ['', ...levels]) },
    { name: 'converted', column: booleanColumn(converted, ['no', 'yes']) },
  ];
}
