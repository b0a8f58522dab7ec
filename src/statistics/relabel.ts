/** Labels after clusters were put in an order: `order` gives the old number at each new position. */
export function relabel(labels: Uint8Array, order: Uint8Array): Uint8Array {
  const places = new Uint8Array(order.length);
  order.forEach((cluster, place) => (places[cluster] = place));
  const renamed = new Uint8Array(labels.length);
  for (let row = 0; row < labels.length; row++) renamed[row] = places[labels[row]!]!;
  return renamed;
}
