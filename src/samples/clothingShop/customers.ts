import { dateColumn, type NamedColumn, numberColumn, textColumn } from '../../data/column.ts';
import { pacer, type Work } from '../../data/work.ts';
import type { Random } from '../../statistics/random.ts';
import { cities, typedCity } from './cities.ts';
import { genders, styles } from './dictionary.ts';
import { emailDomains, firstNames, lastNames } from './emailNames.ts';
import { drawHistory, type History, newestDay } from './history.ts';
import { IdentifierWriter } from './identifierWriter.ts';
import { drawPerson, groupDrawer, type Person } from './person.ts';

const day = 86_400_000;

/** Every so many rows someone is registered a second time. */
const duplicateEvery = 223;

/** Who bought: one row a registered customer. */
export function* customers(rows: number, random: Random): Work<readonly NamedColumn[]> {
  const due = pacer();
  const drawGroup = groupDrawer(random, 'customers');
  const ids = new IdentifierWriter(rows, 7);
  const emails = new IdentifierWriter(rows, 30);
  const age = new Float64Array(rows);
  const gender = new Uint8Array(rows);
  const style = new Uint8Array(rows);
  const city = new Uint8Array(rows);
  const orders = new Float64Array(rows);
  const value = new Float64Array(rows);
  const firstPurchase = new Float64Array(rows);
  const lastPurchase = new Float64Array(rows);
  const feedback = new Float64Array(rows);

  for (let row = 0; row < rows; row++) {
    if ((row & 0x3ff) === 0 && due()) yield { fraction: row / rows };
    const person = drawPerson(random, drawGroup(), 1.7);
    const history = drawHistory(random, person.group);
    ids
      .text('C')
      .number(row + 1, 6)
      .endRow();
    orders[row] = history.orders;
    value[row] = history.value;
    firstPurchase[row] = history.firstPurchase * day;
    lastPurchase[row] = history.lastPurchase * day;
    feedback[row] = drawFeedback(random, person, history);
    style[row] = 1 + random.choice(person.group.styles);

    if (row % duplicateEvery === duplicateEvery - 50) {
      const twin = row - random.integer(1, 100);
      emails.copy(twin).endRow();
      age[row] = age[twin] ?? NaN;
      gender[row] = gender[twin] ?? 0;
      city[row] = city[twin] ?? 0;
      continue;
    }
    writeEmail(emails, random, person, row);
    age[row] = random.chance(0.04) ? NaN : person.age;
    gender[row] = random.chance(0.03) ? 0 : 1 + person.gender;
    city[row] = 1 + typedCity(random, person.city);
  }

  // Someone bought on the last day, so that the notebook's today is the same at every size; one age cannot be true.
  lastPurchase[0] = newestDay * day;
  if (orders[0] === 1) firstPurchase[0] = newestDay * day;
  age[Math.floor(rows / 2)] = 199;

  return [
    { name: 'customer id', column: ids.column() },
    { name: 'e-mail', column: emails.column() },
    { name: 'age', column: numberColumn(age) },
    { name: 'gender', column: textColumn(gender, ['', ...genders]) },
    { name: 'style', column: textColumn(style, ['', ...styles]) },
    { name: 'city', column: textColumn(city, ['', ...cities]) },
    { name: 'orders', column: numberColumn(orders) },
    { name: 'value', column: numberColumn(value) },
    { name: 'first purchase', column: dateColumn(firstPurchase) },
    { name: 'last purchase', column: dateColumn(lastPurchase) },
    { name: 'feedback score', column: numberColumn(feedback) },
  ];
}

function writeEmail(emails: IdentifierWriter, random: Random, person: Person, row: number): void {
  const names = firstNames[person.gender] ?? [];
  emails
    .text(names[random.integer(0, names.length - 1)] ?? '')
    .text('.')
    .text(lastNames[random.integer(0, lastNames.length - 1)] ?? '')
    .number(row + 1)
    .text(emailDomains[random.integer(0, emailDomains.length - 1)] ?? '')
    .endRow();
}

/** 0 to 10, given by three in four: better from those who come back, worse from those who have stayed away for a year. */
function drawFeedback(random: Random, person: Person, history: History): number {
  const isAway = newestDay - history.lastPurchase > 365;
  const mean = person.group.feedback + (history.orders >= 5 ? 0.6 : 0) - (isAway ? 1.2 : 0);
  const score = Math.round(random.normal(mean, 2.2));
  return random.chance(0.25) ? NaN : Math.max(0, Math.min(10, score));
}
