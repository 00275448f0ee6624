import { same, type Values } from './entries';
import { type Entry, type Kept, names } from './kept';

const at = <T extends { pointer: string }>(list: readonly T[], pointer: string) =>
  list.find((one) => one.pointer === pointer);

/** The writer's own word at a place that the service does not have; undefined when there is none. */
export function ownWord(
  { conflicts, refused, pending, batches }: Kept,
  pointer: string,
): { value: unknown } | undefined {
  const mine = at(conflicts, pointer);
  if (mine) {
    return { value: mine.mine };
  }
  return (
    at(refused, pointer) ??
    at(pending, pointer) ??
    at(batches.findLast((batch) => names(batch, pointer))?.entries ?? [], pointer)
  );
}

/**
 * The writer changed a place.
 *
 * @param seen what stood there before the writer's first word of it
 */
export function edited(kept: Kept, pointer: string, value: unknown, seen: unknown): Kept {
  const conflict = at(kept.conflicts, pointer);
  if (conflict) {
    const conflicts = kept.conflicts.map((one) => (one === conflict ? { ...one, mine: value } : one));
    return { ...kept, conflicts };
  }
  const was = writtenOver(kept, pointer, seen);
  return {
    ...kept,
    pending: withEntry(kept.pending, { pointer, was, value }),
    refused: kept.refused.filter((one) => one.pointer !== pointer),
  };
}

/** Over what the writer's next word at a place is written. */
export function writtenOver({ pending, refused, batches }: Kept, pointer: string, seen: unknown): unknown {
  const waiting = at(pending, pointer) ?? at(refused, pointer);
  if (waiting) {
    return waiting.was;
  }
  const sent = at(batches.findLast((batch) => names(batch, pointer))?.entries ?? [], pointer);
  return sent ? sent.value : seen;
}

/** In its old place, or last; what was taken back is not sent. */
function withEntry(pending: Entry[], entry: Entry): Entry[] {
  const waiting = at(pending, entry.pointer);
  if (same(entry.was, entry.value)) {
    return pending.filter((one) => one !== waiting);
  }
  return waiting ? pending.map((one) => (one === waiting ? entry : one)) : [...pending, entry];
}

/** What others made of the content meanwhile: a conflict shows their latest word, or is over when both say the same. */
export const rebased = (kept: Kept, values: Values): Kept => ({
  ...kept,
  conflicts: kept.conflicts
    .filter((one) => !same(one.mine, values.get(one.pointer)))
    .map((one) => (same(one.theirs, values.get(one.pointer)) ? one : { ...one, theirs: values.get(one.pointer) })),
});

/** The person has chosen, or written, what is to stand at a place; undefined when nothing was to be chosen there. */
export function resolved(kept: Kept, pointer: string, value: unknown): Kept | undefined {
  const conflict = at(kept.conflicts, pointer);
  return (
    conflict && {
      ...kept,
      conflicts: kept.conflicts.filter((one) => one !== conflict),
      pending: same(conflict.theirs, value)
        ? kept.pending
        : [...kept.pending, { pointer, was: conflict.theirs, value }],
    }
  );
}

/** With what a window that is gone had not sent. */
export function adopted(kept: Kept, orphan: Kept, newKey: () => string): Kept {
  const pending = orphan.pending.length > 0 ? [{ key: newKey(), entries: orphan.pending }] : [];
  return {
    pending: kept.pending,
    batches: [...kept.batches, ...orphan.batches, ...pending],
    conflicts: [...kept.conflicts, ...orphan.conflicts.filter((one) => !at(kept.conflicts, one.pointer))],
    refused: [...kept.refused, ...orphan.refused],
  };
}
