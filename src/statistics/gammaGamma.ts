/**
 * The Gamma-Gamma model of spend: what a customer spends in a purchase varies by a gamma distribution of shape p, whose
 * rate differs between customers by a gamma distribution of shape q and rate v.
 * Source: Fader and Hardie, The Gamma-Gamma Model of Monetary Value (2013).
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  /** In the unit of money. */
  readonly v: number;
}
