/** What one customer did, in one unit of time: purchases after the first, age at the last of them, age now. */
export interface RepeatBuying {
  /** x: orders less one. */
  readonly repeats: ArrayLike<number>;
  /** t_x: from the first order to the last, 0 without repeats. The opposite of the recency of RFM. */
  readonly lastAge: ArrayLike<number>;
  /** T: from the first order to now, at least t_x. */
  readonly age: ArrayLike<number>;
}
