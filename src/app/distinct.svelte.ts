import { untrack } from 'svelte';

/**
 * A value that its readers hear of only when it is another one. What is derived is looked at again, however far down,
 * each time that something it stands on is set: of a large page that is most of it, at every edit. To be made where a
 * component begins.
 */
export function distinct<T>(read: () => T): () => T {
  let value = $state.raw(untrack(read));
  $effect.pre(() => {
    value = read();
  });
  return () => value;
}
