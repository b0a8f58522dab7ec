import type { Language } from '../language/text.ts';
import * as words from '../language/words/customerColumns.ts';
import type { CustomerColumnNames } from './source.ts';

/** What the columns of a table of customers are called in a language. */
export function customerColumnNames(language: Language): CustomerColumnNames {
  return {
    orders: words.orders[language],
    revenue: words.revenue[language],
    firstPurchase: words.firstPurchase[language],
    lastPurchase: words.lastPurchase[language],
    previousPurchase: words.previousPurchase[language],
    firstRevenue: words.firstRevenue[language],
    lines: words.lines[language],
  };
}
