import { same } from './entries';
import { type Batch, type Conflict, type Kept, names } from './kept';
import type { Applied } from './outcome';
import { MOST_AT_ONCE } from './rhythm';

/** With a batch to send when something waits: what was cut goes out unchanged, however often. */
export const cut = (kept: Kept, newKey: () => string): Kept =>
  kept.batches.length > 0 || kept.pending.length === 0
    ? kept
    : {
        ...kept,
        batches: [{ key: newKey(), entries: kept.pending.slice(0, MOST_AT_ONCE) }],
        pending: kept.pending.slice(MOST_AT_ONCE),
      };

/** The service has a batch; where somebody was faster, both words are kept. */
export function taken(kept: Kept, batch: Batch, answer: Applied): Kept {
  const lost = new Map(answer.conflicts.map((one) => [one.pointer, one]));
  let conflicts: Conflict[] = kept.conflicts;
  for (const { pointer, value } of batch.entries) {
    const faster = lost.get(pointer);
    const later = kept.pending.find((one) => one.pointer === pointer);
    const mine = later ? later.value : value;
    if (faster && !same(mine, faster.theirs)) {
      conflicts = withConflict(conflicts, { pointer, mine, theirs: faster.theirs, by: faster.by, at: faster.at });
    }
  }
  return {
    ...kept,
    conflicts,
    batches: kept.batches.filter((one) => one !== batch),
    pending: kept.pending.filter((one) => !(lost.has(one.pointer) && names(batch, one.pointer))),
  };
}

function withConflict(conflicts: Conflict[], conflict: Conflict): Conflict[] {
  const known = conflicts.findIndex((one) => one.pointer === conflict.pointer);
  return known < 0 ? [...conflicts, conflict] : conflicts.with(known, conflict);
}

/** The service keeps nothing of a batch: what is blamed waits for another value, the rest goes out again. */
export function setAside(
  kept: Kept,
  batch: Batch,
  faults: { index: number | undefined; detail: string }[],
  newKey: () => string,
): Kept {
  const blamed = new Map(faults.flatMap((fault) => (fault.index === undefined ? [] : [[fault.index, fault.detail]])));
  const detail = faults[0]?.detail ?? '';
  const wrong = batch.entries.map((entry, i) => ({ entry, why: blamed.size === 0 ? detail : blamed.get(i) }));
  const later = new Set(kept.pending.map((one) => one.pointer));
  const aside = wrong.flatMap(({ entry, why }) => (why === undefined ? [] : [{ ...entry, detail: why }]));
  const again = wrong.flatMap(({ entry, why }) => (why === undefined ? [entry] : []));
  return {
    ...kept,
    refused: [
      ...kept.refused.filter((one) => !names(batch, one.pointer)),
      ...aside.filter((one) => !later.has(one.pointer)),
    ],
    // the text that replaces a refused one was written over a value that never came to stand there
    pending: kept.pending.map((one) => {
      const first = aside.find((other) => other.pointer === one.pointer);
      return first ? { ...one, was: first.was } : one;
    }),
    batches: [
      ...(again.length > 0 ? [{ key: newKey(), entries: again }] : []),
      ...kept.batches.filter((one) => one !== batch),
    ],
  };
}
