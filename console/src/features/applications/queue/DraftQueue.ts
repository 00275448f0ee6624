import { cut, setAside, taken } from './batches';
import { Delivery, type SaveState } from './Delivery';
import { adopted, edited, ownWord, rebased, resolved, writtenOver } from './edits';
import { same, type Values, valuesOf } from './entries';
import { Keeper } from './Keeper';
import { type Batch, type Conflict, type Kept, waiting } from './kept';
import type { Applied, Outcome } from './outcome';
import { Sheet } from './Sheet';

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
  private listeners = new Set<() => void>();
  private shown: Standing | undefined;
  private readonly sheet: Sheet;
  private readonly keeper: Keeper;
  private readonly delivery: Delivery;

  constructor(private readonly parts: Parts) {
    this.sheet = new Sheet(parts.version, parts.values);
    this.keeper = new Keeper(parts.keep, parts.kept);
    this.delivery = new Delivery({
      unsent: () => this.unsent,
      next: () => this.next(),
      settled: () => this.settled(),
      send: parts.send,
      applied: (batch, answer) => this.take(batch, answer),
      refused: (batch, faults) => this.become(setAside(this.kept, batch, faults, this.newKey)),
      changed: () => this.tell(),
      now: () => (parts.now ?? Date.now)(),
    });
    if (this.unsent) {
      this.delivery.begin();
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
    const own = ownWord(this.kept, pointer);
    return own ? own.value : this.sheet.seen(pointer);
  };

  readonly standing = (): Standing =>
    (this.shown ??= {
      state: this.delivery.state,
      savedAt: this.delivery.savedAt,
      waiting: waiting(this.kept).length,
      conflicts: this.kept.conflicts,
      unkept: this.keeper.unkept,
      problem: this.delivery.problem,
    });

  refusal(pointer: string): string | undefined {
    return this.kept.refused.find((one) => one.pointer === pointer)?.detail;
  }

  /** Every place that holds something, or is changed here. */
  places(): string[] {
    return [...new Set([...this.sheet.places(), ...waiting(this.kept).map((entry) => entry.pointer)])];
  }

  /** Places whose word is on this device alone. */
  unsaved(): string[] {
    const entries = [...waiting(this.kept), ...this.kept.conflicts, ...this.kept.refused];
    return [...new Set(entries.map((entry) => entry.pointer))];
  }

  /** The version that the page shows. */
  get known() {
    return this.sheet.version;
  }

  /** The writer changed a place. */
  edit(pointer: string, value: unknown) {
    const before = this.kept;
    const seen = this.sheet.seen(pointer);
    this.become(edited(before, pointer, value, seen));
    if (before.conflicts.some((one) => one.pointer === pointer)) {
      return;
    }
    if (same(writtenOver(before, pointer, seen), value)) {
      this.sheet.write(pointer, value);
    }
    this.delivery.typed();
    this.tell();
  }

  /** The writer is at a place: what stands there stays before their eyes until they leave it. */
  hold(pointer: string) {
    this.sheet.hold(pointer, this.read(pointer));
  }

  /** The writer leaves a place: what waits is sent now. */
  leave(pointer: string) {
    this.sheet.leave(pointer);
    this.delivery.hurry();
    this.tell();
  }

  /** What somebody else, or another window, made of the content; places in hand keep the writer's word. */
  rebase(version: number, values: Values) {
    if (version <= this.sheet.version) {
      return;
    }
    this.sheet.renew(version, values);
    this.become(rebased(this.kept, values));
    this.tell();
  }

  /** The person has chosen, or written, what is to stand at a place. */
  resolve(pointer: string, value: unknown) {
    const after = resolved(this.kept, pointer, value);
    if (after) {
      this.sheet.leave(pointer);
      this.become(after);
      void this.flush();
      this.tell();
    }
  }

  /** Takes over what a window that is gone had not sent. */
  adopt(orphan: Kept) {
    this.become(adopted(this.kept, orphan, this.newKey));
    void this.flush();
    this.tell();
  }

  /** Sends at once what waits. Settles when the service has it, or did not take it now; never fails. */
  flush(): Promise<void> {
    return this.delivery.flush();
  }

  /** The network is back, or the writer wants to know now. */
  retry(): Promise<void> {
    return this.delivery.retry();
  }

  /** Everything typed is on this device. */
  settled(): Promise<void> {
    return this.keeper.settled();
  }

  stop() {
    this.delivery.stop();
  }

  private next(): Batch | undefined {
    const ready = cut(this.kept, this.newKey);
    if (ready !== this.kept) {
      this.become(ready);
    }
    return ready.batches[0];
  }

  private take(batch: Batch, answer: Applied) {
    if (answer.version >= this.sheet.version) {
      this.sheet.renew(answer.version, valuesOf(answer.content));
    }
    const lost = new Set(answer.conflicts.map((one) => one.pointer));
    for (const { pointer, value } of batch.entries) {
      if (!lost.has(pointer)) {
        this.sheet.write(pointer, value);
      }
    }
    this.become(taken(this.kept, batch, answer));
    this.parts.applied?.(answer);
  }

  private get kept() {
    return this.keeper.kept;
  }

  private get unsent() {
    return waiting(this.kept).length > 0;
  }

  private become(kept: Kept) {
    this.keeper.become(kept);
    this.shown = undefined;
  }

  private tell() {
    this.shown = undefined;
    this.listeners.forEach((listener) => listener());
  }

  private newKey = () => (this.parts.newKey ?? (() => crypto.randomUUID()))();
}
