/** What became of one act on several things. */
export interface Outcome<T> {
  done: T[];
  failed: { one: T; why: string }[];
}

/** Acts on each by itself, one after the other: what one is refused for does not keep the others back. */
export async function each<T>(all: T[], act: (one: T) => Promise<unknown>): Promise<Outcome<T>> {
  const outcome: Outcome<T> = { done: [], failed: [] };
  for (const one of all) {
    try {
      await act(one);
      outcome.done.push(one);
    } catch (error) {
      outcome.failed.push({ one, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return outcome;
}
