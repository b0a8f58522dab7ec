import { PairNumbers } from './pairNumbers.ts';
import { pacer, type Work } from './work.ts';

const stretch = 1 << 15;

/** What the orders of each customer come to. */
interface Totals {
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly previous: Float64Array;
  readonly firstRevenue: Float64Array;
}

/** Orders as their lines come in: of which customer, when, and worth how much. Sums carry their rounding errors along. */
export class OrderBook {
  readonly #numbers = new PairNumbers();
  readonly #places: number[] = [];
  readonly #customers: number[] = [];
  /** NaN while no line is above 0. */
  readonly #dates: number[] = [];
  readonly #sums: number[] = [];
  readonly #lost: number[] = [];
  #lastCustomer = -1;
  #lastCode = 0;
  #last = -1;

  /** Writes a line; code 0: an order of its own. */
  write(customer: number, code: number, date: number, amount: number | null): void {
    const order = this.#orderOf(customer, code);
    if ((amount === null || amount > 0) && !(this.#dates[order]! <= date)) this.#dates[order] = date;
    if (amount === null || Number.isNaN(amount)) return;
    const sum = this.#sums[order]!;
    const next = sum + amount;
    this.#lost[order]! += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
    this.#sums[order] = next;
  }

  #orderOf(customer: number, code: number): number {
    if (code === 0) return this.#open(customer);
    if (customer === this.#lastCustomer && code === this.#lastCode) return this.#last;
    const number = this.#numbers.number(customer, code);
    if (number > this.#places.length) this.#places.push(this.#open(customer));
    this.#lastCustomer = customer;
    this.#lastCode = code;
    this.#last = this.#places[number - 1]!;
    return this.#last;
  }

  #open(customer: number): number {
    this.#customers.push(customer);
    this.#dates.push(Number.NaN);
    this.#sums.push(0);
    this.#lost.push(0);
    return this.#customers.length - 1;
  }

  /** The totals of so many customers. Of orders on the same date the one that was written first came first. */
  *close(customers: number): Work<Totals> {
    const orders = new Float64Array(customers);
    const sums = new Float64Array(customers);
    const lost = new Float64Array(customers);
    const first = new Float64Array(customers).fill(Number.NaN);
    const last = new Float64Array(customers).fill(Number.NaN);
    const previous = new Float64Array(customers).fill(Number.NaN);
    const firstRevenue = new Float64Array(customers).fill(Number.NaN);
    const isTime = pacer();
    for (let order = 0; order < this.#customers.length; order++) {
      if (order % stretch === 0 && isTime()) yield { fraction: order / this.#customers.length };
      const customer = this.#customers[order]!;
      const amount = this.#sums[order]! + this.#lost[order]!;
      const sum = sums[customer]!;
      const next = sum + amount;
      lost[customer]! += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
      sums[customer] = next;
      const date = this.#dates[order]!;
      if (Number.isNaN(date)) continue;
      orders[customer]!++;
      if (!(first[customer]! <= date)) {
        first[customer] = date;
        firstRevenue[customer] = amount;
      }
      if (!(last[customer]! > date)) {
        previous[customer] = last[customer]!;
        last[customer] = date;
      } else if (!(previous[customer]! >= date)) previous[customer] = date;
    }
    return { orders, revenue: sums.map((sum, at) => sum + lost[at]!), first, last, previous, firstRevenue };
  }
}
