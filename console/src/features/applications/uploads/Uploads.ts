import { isProblem } from '@/lib/api/problem';

/** A file on its way; kept on this device until the service has it. */
export interface Job {
  id: string;
  file: File;
  /** the place of the content that is to name the file, if any */
  pointer: string | undefined;
  question: string | undefined;
  /** the service's name for it once it has begun */
  uploadId?: string;
}

/** What a file became. */
export interface Carried {
  evidenceId: string;
}

export type JobState = 'waiting' | 'sending' | 'broken' | 'refused' | 'done';

/** What is shown of a job. */
export interface Shown {
  id: string;
  name: string;
  size: number;
  pointer: string | undefined;
  sent: number;
  state: JobState;
  detail: string | undefined;
}

export interface Hand {
  /** that many bytes are with the service */
  sent: (bytes: number) => void;
  /** remembers what a later attempt needs */
  note: (change: Partial<Job>) => Promise<void>;
  signal: AbortSignal;
}

interface Parts {
  /** brings a file to the service; throws a ProblemError */
  carry: (job: Job, hand: Hand) => Promise<Carried>;
  keep: (job: Job) => Promise<void>;
  forget: (id: string) => Promise<void>;
  /** tells the service that the rest will not come */
  giveUp?: (uploadId: string) => void;
  done: (job: Job, carried: Carried) => void;
}

const AT_ONCE = 2;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 20_000;

/** Several uploads at once, each on its own: a broken one goes on by itself, a refused one says why. */
export class Uploads {
  private jobs = new Map<string, Job>();
  private shown = new Map<string, Shown>();
  private aborts = new Map<string, AbortController>();
  private failures = new Map<string, number>();
  private listeners = new Set<() => void>();
  private list: readonly Shown[] = [];

  constructor(private readonly parts: Parts) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
  readonly all = () => this.list;

  add(job: Job) {
    if (this.jobs.has(job.id)) {
      return;
    }
    this.jobs.set(job.id, job);
    const { id, file, pointer } = job;
    this.shown.set(id, { id, name: file.name, size: file.size, pointer, sent: 0, state: 'waiting', detail: undefined });
    void this.parts.keep(job).catch(() => undefined); // a browser without a store: it is sent all the same
    this.tell();
    this.next();
  }

  cancel(id: string) {
    this.aborts.get(id)?.abort();
    const uploadId = this.jobs.get(id)?.uploadId;
    if (uploadId && this.shown.get(id)?.state !== 'done') {
      this.parts.giveUp?.(uploadId);
    }
    this.remove(id);
    this.next();
  }

  /** The network is back, or the person wants to try again. */
  retry() {
    for (const [id, one] of this.shown) {
      if (one.state === 'broken') {
        this.failures.delete(id);
        this.change(id, { state: 'waiting' });
      }
    }
    this.next();
  }

  private next() {
    const running = [...this.shown.values()].filter((one) => one.state === 'sending').length;
    const waiting = [...this.shown.values()].filter((one) => one.state === 'waiting');
    waiting.slice(0, Math.max(0, AT_ONCE - running)).forEach((one) => void this.run(one.id));
  }

  private async run(id: string) {
    const job = this.jobs.get(id)!;
    const abort = new AbortController();
    this.aborts.set(id, abort);
    this.change(id, { state: 'sending', detail: undefined });
    const hand: Hand = {
      sent: (bytes) => this.change(id, { sent: bytes }),
      note: async (change) => {
        Object.assign(job, change);
        await this.parts.keep(job).catch(() => undefined);
      },
      signal: abort.signal,
    };
    try {
      const carried = await this.parts.carry(job, hand);
      await this.parts.forget(id).catch(() => undefined);
      if (this.shown.has(id)) {
        this.change(id, { state: 'done', sent: job.file.size });
        this.parts.done(job, carried);
      }
    } catch (error) {
      if (!abort.signal.aborted) {
        this.failed(id, error);
      }
    }
    this.next();
  }

  private failed(id: string, error: unknown) {
    if (!isProblem(error) || error.passing || error.status >= 500 || error.status === 401) {
      const failures = (this.failures.get(id) ?? 0) + 1;
      this.failures.set(id, failures);
      this.change(id, { state: 'broken' });
      setTimeout(
        () => {
          if (this.shown.get(id)?.state === 'broken') {
            this.change(id, { state: 'waiting' });
            this.next();
          }
        },
        Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (failures - 1)),
      );
      return;
    }
    void this.parts.forget(id).catch(() => undefined);
    this.change(id, { state: 'refused', detail: error.faults[0]?.detail ?? error.detail ?? error.title });
  }

  private remove(id: string) {
    this.jobs.delete(id);
    this.shown.delete(id);
    void this.parts.forget(id).catch(() => undefined);
    this.tell();
  }

  private change(id: string, change: Partial<Shown>) {
    const one = this.shown.get(id);
    if (one) {
      this.shown.set(id, { ...one, ...change });
      this.tell();
    }
  }

  private tell() {
    this.list = [...this.shown.values()];
    this.listeners.forEach((listener) => listener());
  }
}
