import { booleanColumn, type NamedColumn, numberColumn, textColumn } from '../../data/column.ts';
import { pacer, type Work } from '../../data/work.ts';
import type { Random } from '../../statistics/random.ts';
import { cities } from './cities.ts';
import { genders, levels, styles } from './dictionary.ts';
import { IdentifierWriter } from './identifierWriter.ts';
import { drawPerson, groupDrawer, tilted } from './person.ts';

/** How many adults of the market a respondent stands for on average: the weights sum to this times the rows. */
const adultsPerRespondent = 40;

/** The panel reaches people in the capitals more easily; the weights put that right. */
const panelCapitalOdds = 1.5;

/** Everyone who could buy: one row an answer to a survey, weighted to the adults of the twelve cities. */
export function* market(rows: number, random: Random): Work<readonly NamedColumn[]> {
  const due = pacer();
  const drawGroup = groupDrawer(random, 'survey');
  const ids = new IdentifierWriter(rows, 7);
  const age = new Float64Array(rows);
  const gender = new Uint8Array(rows);
  const city = new Uint8Array(rows);
  const style = new Uint8Array(rows);
  const spend = new Float64Array(rows);
  const interest = new Uint8Array(rows);
  const purchasingPower = new Uint8Array(rows);
  const online = new Uint8Array(rows);
  const weight = new Float64Array(rows);
  let totalWeight = 0;

  for (let row = 0; row < rows; row++) {
    if ((row & 0x3ff) === 0 && due()) yield { fraction: row / rows };
    const person = drawPerson(random, drawGroup(), panelCapitalOdds);
    const group = person.group;
    const reached = tilted(group.capital, panelCapitalOdds);
    const placeWeight = person.inCapital ? group.capital / reached : (1 - group.capital) / (1 - reached);
    const adults = (group.share.market / group.share.survey) * placeWeight;
    totalWeight += adults;

    ids
      .text('R')
      .number(row + 1, 6)
      .endRow();
    age[row] = person.age;
    gender[row] = 1 + person.gender;
    city[row] = 1 + person.city;
    style[row] = 1 + random.choice(group.styles);
    spend[row] = random.chance(0.05) ? NaN : Math.round(random.logNormal(group.monthlySpend, 0.5));
    interest[row] = 1 + random.choice(group.interest);
    purchasingPower[row] = 1 + random.choice(group.purchasingPower);
    online[row] = random.chance(group.online) ? 2 : 1;
    weight[row] = adults;
  }

  const scale = (adultsPerRespondent * rows) / totalWeight;
  for (let row = 0; row < rows; row++) weight[row] = Math.round((weight[row] ?? 0) * scale * 100) / 100;

  return [
    { name: 'respondent id', column: ids.column() },
    { name: 'age', column: numberColumn(age) },
    { name: 'gender', column: textColumn(gender, ['', ...genders]) },
    { name: 'city', column: textColumn(city, ['', ...cities.slice(0, 12)]) },
    { name: 'style', column: textColumn(style, ['', ...styles]) },
    { name: 'monthly clothing spend', column: numberColumn(spend) },
    { name: 'sustainability interest', column: textColumn(interest, ['', ...levels]) },
    { name: 'purchasing power', column: textColumn(purchasingPower, ['', ...levels]) },
    { name: 'shops online', column: booleanColumn(online, ['no', 'yes']) },
    { name: 'weight', column: numberColumn(weight) },
  ];
}
