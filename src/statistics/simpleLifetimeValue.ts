/**
 * Customer lifetime value by the plain product: average order value × orders a year × years × margin (a share). Neither
 * discounted nor a forecast.
 */
export function simpleLifetimeValue(
  orderValue: number,
  ordersPerYear: number,
  years: number,
  margin: number,
): number {
  return orderValue * ordersPerYear * years * margin;
}
