/** A change of one place that the service does not have yet; `was` is what the writer saw there. */
export interface Entry {
  pointer: string;
  was: unknown;
  value: unknown;
}

/** What goes out as one command; a repeat goes under the same key. */
export interface Batch {
  key: string;
  entries: Entry[];
}

/** Somebody else was faster at a place: both words are kept until a person chooses. */
export interface Conflict {
  pointer: string;
  mine: unknown;
  theirs: unknown;
  by: string | undefined;
  at: string | undefined;
}

/** What the service will not even keep, such as a text beyond all bounds; it waits for another value. */
export interface Refused extends Entry {
  detail: string;
}

/** Everything typed that is not safe with the service: what this device keeps across reloads. */
export interface Kept {
  pending: Entry[];
  batches: Batch[];
  conflicts: Conflict[];
  refused: Refused[];
}

export const nothingKept = (): Kept => ({ pending: [], batches: [], conflicts: [], refused: [] });

export const isEmpty = (kept: Kept) =>
  kept.pending.length + kept.batches.length + kept.conflicts.length + kept.refused.length === 0;

export const names = (batch: Batch, pointer: string) => batch.entries.some((entry) => entry.pointer === pointer);

/** Changes that are to be sent, the oldest first. */
export const waiting = ({ batches, pending }: Kept): Entry[] => [
  ...batches.flatMap((batch) => batch.entries),
  ...pending,
];
