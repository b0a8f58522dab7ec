/**
 * The BG/NBD model of buying: a customer buys at a rate λ that differs between customers by a gamma distribution of
 * shape r and rate α, and after each purchase leaves for good with a probability p that differs by a beta distribution
 * of a and b. Source: Fader, Hardie and Lee, "Counting Your Customers" the Easy Way (2005).
 */
export interface BetaGeometric {
  readonly r: number;
  /** In the unit of time of the ages. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}
