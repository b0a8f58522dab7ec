/** How the page is laid out for paper. */
export class PaperLook {
  /** Whether it is laid out for paper now. */
  isLaidOut = $state.raw(false);
  /** Whether charts stand in dark colours: the browser prints by itself, and does not wait for new ones. */
  hasDarkCharts = $state.raw(false);
}
