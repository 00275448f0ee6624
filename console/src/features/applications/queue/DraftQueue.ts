import { same, type Values, valuesOf } from './entries';
import { type Batch, type Conflict, isEmpty, type Kept, nothingKept } from './kept';
import type { Applied, Outcome } from './outcome';
import { backOff, MOST_AT_ONCE, quietFor } from './rhythm';

export type SaveState = 'saved' | 'saving' | 'offline' | 'session' | 'closed';

/** What the page shows of the queue. */
export interface Standing {
  state: SaveState;
  /** when everything was last known to be with the service; undefined before anything was sent */
  savedAt: number | undefined;
  waiting: number;
  conflicts: readonly Conflict[];
  /** this device would not keep what is typed: closing the page could lose it */
  unkept: boolean;
  problem: Error | undefined;
}

interface Parts {
  version: number;
  values: Values;
  /** what this device kept from before */
  kept?: Kept;
  send: (batch: Batch) => Promise<Outcome>;
  keep: (kept: Kept) => Promise<void>;
  /** told with every answer, for other windows */
  applied?: (answer: Applied) => void;
  newKey?: () => string;
  now?: () => number;
}

/**
 * Every change of an application's content on its way to the service. A change is kept on this device at once and sent
 * after a moment of quiet, in the order it was made, until the service has it; nobody's word is overwritten unseen.
 */
export class DraftQueue {
  private base: Values;
  private version: number;
  private kept: Kept;
  private held = new Map<string, unknown>();
  private listeners = new Set<() => void>();
  private state: SaveState = 'saved';
  private savedAt: number | undefined;
  private unkept = false;
  private problem: Error | undefined;
  private failures = 0;
  private firstPending: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  private writing: Promise<void> | undefined;
  private stopped = false;
  private shown: Standing | undefined;

  constructor(private readonly parts: Parts) {
    this.base = parts.values;
    this.version = parts.version;
    this.kept = parts.kept ?? nothingKept();
    if (this.unsent) {
      this.state = 'saving';
      this.schedule(0);
    }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** What the writer sees at a place. */
  readonly read = (pointer: string): unknown => {
    const { conflicts, refused, pending, batches } = this.kept;
    const mine = conflicts.find((one) => one.pointer === pointer);
    if (mine) {
      return mine.mine;
    }
    const own =
      refused.find((one) => one.pointer === pointer) ??
      pending.find((one) => one.pointer === pointer) ??
      batches.findLast((batch) => names(batch, pointer))?.entries.find((one) => one.pointer === pointer);
    return own ? own.value : this.held.has(pointer) ? this.held.get(pointer) : this.base.get(pointer);
  };

  readonly standing = (): Standing =>
    (this.shown ??= {
      state: this.state,
      savedAt: this.savedAt,
      waiting: this.kept.pending.length + this.kept.batches.reduce((sum, batch) => sum + batch.entries.length, 0),
      conflicts: this.kept.conflicts,
      unkept: this.unkept,
      problem: this.problem,
    });

  refusal(pointer: string): string | undefined {
    return this.kept.refused.find((one) => one.pointer === pointer)?.detail;
  }

  /** Every place that holds something, or is changed here. */
  places(): string[] {
    const { pending, batches } = this.kept;
    const changed = [...batches.flatMap((batch) => batch.entries), ...pending].map((entry) => entry.pointer);
    return [...new Set([...this.base.keys(), ...changed])];
  }

  /** Places whose word is on this device alone. */
  unsaved(): string[] {
    const { pending, batches, conflicts, refused } = this.kept;
    const entries = [...batches.flatMap((batch) => batch.entries), ...pending, ...conflicts, ...refused];
    return [...new Set(entries.map((entry) => entry.pointer))];
  }

  /** The version that the page shows. */
  get known() {
    return this.version;
  }

  /** The writer changed a place. */
  edit(pointer: string, value: unknown) {
    const kept = this.kept;
    const conflict = kept.conflicts.find((one) => one.pointer === pointer);
    if (conflict) {
      this.become({
        ...kept,
        conflicts: kept.conflicts.map((one) => (one === conflict ? { ...one, mine: value } : one)),
      });
      return;
    }
    const sent = kept.batches.findLast((batch) => names(batch, pointer));
    const seen = sent?.entries.find((one) => one.pointer === pointer);
    const waiting = kept.pending.find((one) => one.pointer === pointer);
    const refused = kept.refused.find((one) => one.pointer === pointer);
    const was = waiting
      ? waiting.was
      : refused
        ? refused.was
        : seen
          ? seen.value
          : this.held.has(pointer)
            ? this.held.get(pointer)
            : this.base.get(pointer);
    const entry = { pointer, was, value };
    const others = kept.pending.filter((one) => one.pointer !== pointer);
    const pending = same(was, value)
      ? others
      : waiting
        ? kept.pending.map((one) => (one === waiting ? entry : one))
        : [...others, entry];
    if (same(was, value) && this.held.has(pointer)) {
      this.held.set(pointer, value);
    }
    this.become({ ...kept, pending, refused: kept.refused.filter((one) => one.pointer !== pointer) });
    if (this.state === 'saved' && this.unsent) {
      this.state = 'saving';
    } else if (this.state === 'saving' && !this.unsent && !this.sending) {
      this.state = 'saved';
    }
    this.firstPending ??= this.now();
    if (this.failures === 0) {
      this.schedule(quietFor(this.now() - this.firstPending));
    }
    this.tell();
  }

  /** The writer is at a place: what stands there stays before their eyes until they leave it. */
  hold(pointer: string) {
    if (!this.held.has(pointer)) {
      this.held.set(pointer, this.read(pointer));
    }
  }

  /** The writer leaves a place: what waits is sent now. */
  leave(pointer: string) {
    this.held.delete(pointer);
    if (this.unsent && this.failures === 0) {
      void this.flush();
    }
    this.tell();
  }

  /** What somebody else, or another window, made of the content; places in hand keep the writer's word. */
  rebase(version: number, values: Values) {
    if (version <= this.version) {
      return;
    }
    this.version = version;
    this.base = values;
    this.become({
      ...this.kept,
      conflicts: this.kept.conflicts
        .filter((one) => !same(one.mine, values.get(one.pointer)))
        .map((one) => (same(one.theirs, values.get(one.pointer)) ? one : { ...one, theirs: values.get(one.pointer) })),
    });
    this.tell();
  }

  /** The person has chosen, or written, what is to stand at a place. */
  resolve(pointer: string, value: unknown) {
    const conflict = this.kept.conflicts.find((one) => one.pointer === pointer);
    if (!conflict) {
      return;
    }
    this.held.delete(pointer);
    this.become({
      ...this.kept,
      conflicts: this.kept.conflicts.filter((one) => one !== conflict),
      pending: same(conflict.theirs, value)
        ? this.kept.pending
        : [...this.kept.pending, { pointer, was: conflict.theirs, value }],
    });
    void this.flush();
    this.tell();
  }

  /** Takes over what a window that is gone had not sent. */
  adopt(orphan: Kept) {
    const pending = orphan.pending.length > 0 ? [{ key: this.newKey(), entries: orphan.pending }] : [];
    const known = new Set(this.kept.conflicts.map((one) => one.pointer));
    this.become({
      pending: this.kept.pending,
      batches: [...this.kept.batches, ...orphan.batches, ...pending],
      conflicts: [...this.kept.conflicts, ...orphan.conflicts.filter((one) => !known.has(one.pointer))],
      refused: [...this.kept.refused, ...orphan.refused],
    });
    void this.flush();
    this.tell();
  }

  /** Sends at once what waits. Settles when the service has it, or did not take it now; never fails. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.firstPending = undefined;
    if (this.stopped) {
      return;
    }
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    await this.sending;
    if (this.kept.pending.length > 0 && this.failures === 0 && this.state !== 'closed' && this.state !== 'session') {
      await this.flush();
    }
  }

  /** The network is back, or the writer wants to know now. */
  retry() {
    this.failures = 0;
    this.problem = undefined;
    return this.flush();
  }

  /** Everything typed is on this device. */
  async settled() {
    while (this.writing) {
      await this.writing;
    }
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async sendAll() {
    while (!this.stopped) {
      if (this.kept.batches.length === 0) {
        if (this.kept.pending.length === 0) {
          break;
        }
        const entries = this.kept.pending.slice(0, MOST_AT_ONCE);
        this.become({
          ...this.kept,
          batches: [{ key: this.newKey(), entries }],
          pending: this.kept.pending.slice(MOST_AT_ONCE),
        });
      }
      const batch = this.kept.batches[0] as Batch;
      this.state = this.failures > 0 ? 'offline' : 'saving';
      this.tell();
      await this.settled();
      if (!this.learn(batch, await this.parts.send(batch))) {
        this.tell();
        return;
      }
    }
    this.state = 'saved';
    this.tell();
  }

  /** @returns whether to go on */
  private learn(batch: Batch, outcome: Outcome): boolean {
    switch (outcome.kind) {
      case 'applied':
        this.failures = 0;
        this.savedAt = this.now();
        this.take(batch, outcome.answer);
        this.parts.applied?.(outcome.answer);
        return true;
      case 'refused':
        this.putAside(batch, outcome.faults);
        return true;
      case 'later':
        this.failures++;
        this.state = 'offline';
        this.schedule(backOff(this.failures));
        return false;
      case 'session':
        this.failures++;
        this.state = 'session';
        return false;
      case 'closed':
        this.failures++;
        this.state = 'closed';
        this.problem = outcome.problem;
        return false;
    }
  }

  private take(batch: Batch, answer: Applied) {
    const lost = new Map(answer.conflicts.map((one) => [one.pointer, one]));
    if (answer.version >= this.version) {
      this.version = answer.version;
      this.base = valuesOf(answer.content);
    }
    const conflicts = [...this.kept.conflicts];
    for (const { pointer, value } of batch.entries) {
      const faster = lost.get(pointer);
      const later = this.kept.pending.find((one) => one.pointer === pointer);
      if (faster) {
        const mine = later ? later.value : value;
        const conflict = { pointer, mine, theirs: faster.theirs, by: faster.by, at: faster.at };
        const known = conflicts.findIndex((one) => one.pointer === pointer);
        if (same(mine, faster.theirs)) {
          continue;
        }
        conflicts.splice(known < 0 ? conflicts.length : known, known < 0 ? 0 : 1, conflict);
      } else if (this.held.has(pointer)) {
        this.held.set(pointer, value);
      }
    }
    this.become({
      ...this.kept,
      conflicts,
      batches: this.kept.batches.filter((one) => one !== batch),
      pending: this.kept.pending.filter((one) => !(lost.has(one.pointer) && names(batch, one.pointer))),
    });
  }

  private putAside(batch: Batch, faults: { index: number | undefined; detail: string }[]) {
    const blamed = new Map(faults.flatMap((fault) => (fault.index === undefined ? [] : [[fault.index, fault.detail]])));
    const detail = faults[0]?.detail ?? '';
    const wrong = batch.entries.map((entry, i) => ({ entry, why: blamed.size === 0 ? detail : blamed.get(i) }));
    const later = new Set(this.kept.pending.map((one) => one.pointer));
    const aside = wrong.flatMap(({ entry, why }) => (why === undefined ? [] : [{ ...entry, detail: why }]));
    const again = wrong.flatMap(({ entry, why }) => (why === undefined ? [entry] : []));
    this.become({
      ...this.kept,
      refused: [
        ...this.kept.refused.filter((one) => !names(batch, one.pointer)),
        ...aside.filter((one) => !later.has(one.pointer)),
      ],
      // the text that replaces a refused one was written over a value that never came to stand there
      pending: this.kept.pending.map((one) => {
        const first = aside.find((other) => other.pointer === one.pointer);
        return first ? { ...one, was: first.was } : one;
      }),
      batches: [
        ...(again.length > 0 ? [{ key: this.newKey(), entries: again }] : []),
        ...this.kept.batches.filter((one) => one !== batch),
      ],
    });
  }

  private get unsent() {
    return this.kept.pending.length + this.kept.batches.length > 0;
  }

  /** Keeps the new state on this device; the latest wins, one write at a time. */
  private become(kept: Kept) {
    this.kept = kept;
    this.shown = undefined;
    this.writing ??= this.writeDown();
  }

  private async writeDown() {
    let written: Kept | undefined;
    while (written !== this.kept) {
      written = this.kept;
      try {
        await this.parts.keep(written);
        this.unkept = false;
      } catch {
        this.unkept = !isEmpty(written);
      }
    }
    this.writing = undefined;
  }

  private schedule(after: number) {
    if (this.stopped) {
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), after);
  }

  private tell() {
    this.shown = undefined;
    this.listeners.forEach((listener) => listener());
  }

  private now = () => (this.parts.now ?? Date.now)();
  private newKey = () => (this.parts.newKey ?? (() => crypto.randomUUID()))();
}

const names = (batch: Batch, pointer: string) => batch.entries.some((entry) => entry.pointer === pointer);
