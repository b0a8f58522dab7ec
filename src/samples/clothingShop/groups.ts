import { cumulative } from '../../statistics/cumulative.ts';

/**
 * A kind of people behind the data. No column names it: it is what a segmentation may find again.
 * Running sums of weights follow the order of the dictionaries.
 */
export interface HiddenGroup {
  /** Share of all adults in the market, of those who answer the survey, of the leads and of the customers. */
  readonly share: {
    readonly market: number;
    readonly survey: number;
    readonly leads: number;
    readonly customers: number;
  };
  readonly age: readonly [from: number, to: number];
  readonly genders: Float64Array;
  /** Share who live in a capital, in the market; among leads and customers the shop's own reach comes on top. */
  readonly capital: number;
  readonly styles: Float64Array;
  readonly purchasingPower: Float64Array;
  readonly interest: Float64Array;
  readonly sources: Float64Array;
  /** Share who buy clothes online at all. */
  readonly online: number;
  /** Median spend on clothes in a month, in whole units of money. */
  readonly monthlySpend: number;
  /** Median value of one order at the shop. */
  readonly basket: number;
  /** Orders in a year while a customer stays, and the median number of days that one stays. */
  readonly ordersPerYear: number;
  readonly daysStaying: number;
  /** Mean of the feedback score. */
  readonly feedback: number;
  /** Mean of the e-mail engagement, 0 to 100, and of the pages viewed in a month. */
  readonly engagement: number;
  readonly pages: number;
}

const students: HiddenGroup = {
  share: { market: 0.1, survey: 0.15, leads: 0.17, customers: 0.11 },
  age: [16, 26],
  genders: cumulative([0.53, 0.44, 0.03]),
  capital: 0.55,
  styles: cumulative([4, 0.5, 3, 5, 1]),
  purchasingPower: cumulative([7, 2.5, 0.5]),
  interest: cumulative([2, 4, 4]),
  sources: cumulative([2, 6, 2, 1, 0.5]),
  online: 0.94,
  monthlySpend: 48,
  basket: 39,
  ordersPerYear: 2.2,
  daysStaying: 420,
  feedback: 7.4,
  engagement: 38,
  pages: 26,
};

const youngProfessionals: HiddenGroup = {
  share: { market: 0.14, survey: 0.18, leads: 0.23, customers: 0.26 },
  age: [24, 38],
  genders: cumulative([0.6, 0.385, 0.015]),
  capital: 0.62,
  styles: cumulative([3, 3, 2, 5, 1]),
  purchasingPower: cumulative([1, 5, 4]),
  interest: cumulative([3, 4, 3]),
  sources: cumulative([4, 4, 2, 2, 0.5]),
  online: 0.95,
  monthlySpend: 105,
  basket: 82,
  ordersPerYear: 3.2,
  daysStaying: 700,
  feedback: 7.9,
  engagement: 55,
  pages: 22,
};

const families: HiddenGroup = {
  share: { market: 0.23, survey: 0.21, leads: 0.14, customers: 0.1 },
  age: [29, 50],
  genders: cumulative([0.54, 0.455, 0.005]),
  capital: 0.24,
  styles: cumulative([6, 1.5, 3, 0.5, 3]),
  purchasingPower: cumulative([3, 5.5, 1.5]),
  interest: cumulative([4, 4, 2]),
  sources: cumulative([5, 2, 2, 2, 1]),
  online: 0.83,
  monthlySpend: 72,
  basket: 64,
  ordersPerYear: 2,
  daysStaying: 520,
  feedback: 7.1,
  engagement: 40,
  pages: 13,
};

const matureLoyalists: HiddenGroup = {
  share: { market: 0.15, survey: 0.14, leads: 0.1, customers: 0.19 },
  age: [44, 70],
  genders: cumulative([0.68, 0.318, 0.002]),
  capital: 0.42,
  styles: cumulative([3, 7, 0.5, 0.5, 2]),
  purchasingPower: cumulative([0.5, 4, 5.5]),
  interest: cumulative([4, 4.5, 1.5]),
  sources: cumulative([3, 0.5, 3, 4, 2]),
  online: 0.72,
  monthlySpend: 120,
  basket: 118,
  ordersPerYear: 4.2,
  daysStaying: 1500,
  feedback: 8.5,
  engagement: 58,
  pages: 9,
};

const sustainableEnthusiasts: HiddenGroup = {
  share: { market: 0.07, survey: 0.1, leads: 0.19, customers: 0.22 },
  age: [20, 46],
  genders: cumulative([0.74, 0.24, 0.02]),
  capital: 0.52,
  styles: cumulative([3, 3, 0.5, 1, 5]),
  purchasingPower: cumulative([2, 5, 3]),
  interest: cumulative([0.2, 1.5, 8.3]),
  sources: cumulative([2, 2, 4, 3, 4]),
  online: 0.9,
  monthlySpend: 78,
  basket: 96,
  ordersPerYear: 3,
  daysStaying: 1100,
  feedback: 8.3,
  engagement: 68,
  pages: 24,
};

const practicalMen: HiddenGroup = {
  share: { market: 0.18, survey: 0.13, leads: 0.11, customers: 0.07 },
  age: [32, 78],
  genders: cumulative([0.06, 0.938, 0.002]),
  capital: 0.34,
  styles: cumulative([6, 2, 2.5, 0.2, 4]),
  purchasingPower: cumulative([2, 5, 3]),
  interest: cumulative([7, 2.5, 0.5]),
  sources: cumulative([7, 1, 1, 0.7, 1]),
  online: 0.76,
  monthlySpend: 44,
  basket: 74,
  ordersPerYear: 1.2,
  daysStaying: 500,
  feedback: 7,
  engagement: 22,
  pages: 7,
};

const retired: HiddenGroup = {
  share: { market: 0.13, survey: 0.09, leads: 0.06, customers: 0.05 },
  age: [62, 89],
  genders: cumulative([0.53, 0.469, 0.001]),
  capital: 0.3,
  styles: cumulative([4.5, 6, 0.5, 0.1, 1.5]),
  purchasingPower: cumulative([3.5, 5, 1.5]),
  interest: cumulative([5, 4, 1]),
  sources: cumulative([3, 0.3, 3, 2, 2]),
  online: 0.48,
  monthlySpend: 38,
  basket: 70,
  ordersPerYear: 1.6,
  daysStaying: 800,
  feedback: 7.8,
  engagement: 34,
  pages: 5,
};

export const hiddenGroups: readonly HiddenGroup[] = [
  students,
  youngProfessionals,
  families,
  matureLoyalists,
  sustainableEnthusiasts,
  practicalMen,
  retired,
];
