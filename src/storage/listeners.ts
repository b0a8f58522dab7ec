/** Who wants to hear of a notebook, by its id. `add` returns the way to stop. */
export function listeners<Value>(): {
  add(id: string, listener: (value: Value) => void): () => void;
  tell(id: string, value: Value): void;
} {
  const byId = new Map<string, Set<(value: Value) => void>>();
  return {
    add(id, listener) {
      const those = byId.get(id) ?? new Set();
      byId.set(id, those.add(listener));
      return () => void those.delete(listener);
    },
    tell(id, value) {
      for (const listener of byId.get(id) ?? []) listener(value);
    },
  };
}
