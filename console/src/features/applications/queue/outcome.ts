import type { Content } from '@/lib/form/types';

/** What the service answers to a batch. */
export interface Applied {
  version: number;
  content: Content | undefined;
  conflicts: { pointer: string; theirs?: unknown; by?: string; at?: string }[];
}

/** What became of sending a batch. */
export type Outcome =
  | { kind: 'applied'; answer: Applied }
  /** no answer, or a service that starts: the same again a little later */
  | { kind: 'later' }
  /** the session is over: again after the login */
  | { kind: 'session' }
  /** these entries cannot be kept as they are; nothing of the batch was */
  | { kind: 'refused'; faults: { index: number | undefined; detail: string }[] }
  /** the application takes no changes any more, or is not there */
  | { kind: 'closed'; problem: Error };
