/** Does work in a transaction and waits until it is kept; when any of it fails, none of it is. */
export async function allOrNothing<Value>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<Value>,
): Promise<Value> {
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const value = await work().catch(async (error: unknown) => {
    try {
      transaction.abort();
    } catch {
      /* The browser has aborted it already. */
    }
    await done;
    throw error;
  });
  const failure = await done;
  if (failure) throw failure.error;
  return value;
}
