/** The 97.5 % quantile of the standard normal distribution: the half-width of a 95 % interval in standard errors. */
export const normal975 = 1.959963984540054;
