import type { Batch } from './kept';
import type { Applied, Outcome } from './outcome';
import { backOff, quietFor } from './rhythm';

export type SaveState = 'saved' | 'saving' | 'offline' | 'session' | 'closed';

interface Parts {
  /** something waits to be sent */
  unsent: () => boolean;
  /** the batch that goes first; undefined when nothing waits */
  next: () => Batch | undefined;
  /** everything typed is on this device */
  settled: () => Promise<void>;
  send: (batch: Batch) => Promise<Outcome>;
  applied: (batch: Batch, answer: Applied) => void;
  refused: (batch: Batch, faults: { index: number | undefined; detail: string }[]) => void;
  changed: () => void;
  now: () => number;
}

/** Sends what waits, one command at a time: after a moment of quiet, and later and later while no answer comes. */
export class Delivery {
  state: SaveState = 'saved';
  savedAt: number | undefined;
  problem: Error | undefined;
  private failures = 0;
  private typingSince: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly parts: Parts) {}

  /** Something waits from before. */
  begin() {
    this.state = 'saving';
    this.schedule(0);
  }

  /** A key was struck: sent when the writer pauses. */
  typed() {
    if (this.state === 'saved' && this.parts.unsent()) {
      this.state = 'saving';
    } else if (this.state === 'saving' && !this.parts.unsent() && !this.sending) {
      this.state = 'saved';
    }
    this.typingSince ??= this.parts.now();
    if (this.failures === 0) {
      this.schedule(quietFor(this.parts.now() - this.typingSince));
    }
  }

  /** What waits is sent now, unless the service did not answer and is asked again later. */
  hurry() {
    if (this.parts.unsent() && this.failures === 0) {
      void this.flush();
    }
  }

  /** Sends at once what waits. Settles when the service has it, or did not take it now; never fails. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.typingSince = undefined;
    if (this.stopped) {
      return;
    }
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    await this.sending;
    if (this.parts.unsent() && this.failures === 0) {
      await this.flush();
    }
  }

  /** The network is back, or the writer wants to know now. */
  retry() {
    this.failures = 0;
    this.problem = undefined;
    return this.flush();
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async sendAll() {
    while (!this.stopped) {
      const batch = this.parts.next();
      if (!batch) {
        break;
      }
      this.state = this.failures > 0 ? 'offline' : 'saving';
      this.parts.changed();
      await this.parts.settled();
      if (!this.learn(batch, await this.parts.send(batch))) {
        this.parts.changed();
        return;
      }
    }
    this.state = 'saved';
    this.parts.changed();
  }

  /** @returns whether to go on */
  private learn(batch: Batch, outcome: Outcome): boolean {
    switch (outcome.kind) {
      case 'applied':
        this.failures = 0;
        this.savedAt = this.parts.now();
        this.parts.applied(batch, outcome.answer);
        return true;
      case 'refused':
        this.parts.refused(batch, outcome.faults);
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

  private schedule(after: number) {
    if (this.stopped) {
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), after);
  }
}
