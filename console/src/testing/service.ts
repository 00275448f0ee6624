import { same, valuesOf } from '@/features/applications/queue/entries';
import type { Batch } from '@/features/applications/queue/kept';
import type { Outcome } from '@/features/applications/queue/outcome';
import type { Content } from '@/lib/form/types';

/** The service at the edge: takes changes of single places as application-service does, or fails as told. */
export function aService(form: Record<string, unknown>) {
  let version = 1;
  let content = contentOf(form);
  let reachable = true;
  let loseAnswer = false;
  let gate: Promise<void> | undefined;
  let told: Outcome | undefined;
  const done = new Set<string>();
  const commands: Batch[] = [];

  function contentOf(values: Record<string, unknown>): Content {
    return { formVersion: '2026.1', form: values, answers: {}, avoidances: [], evidence: [] };
  }
  const stored = (pointer: string) => valuesOf(content).get(pointer);
  const stripped = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
  function write(pointer: string, value: unknown) {
    const [, place, id] = pointer.split('/') as [string, 'form' | 'answers', string];
    content = { ...content, [place]: { ...content[place], [id]: stripped(value) } };
    version++;
  }

  async function send(batch: Batch): Promise<Outcome> {
    commands.push(structuredClone(batch));
    await gate;
    if (!reachable) {
      return { kind: 'later' };
    }
    if (told) {
      const answer = told;
      told = undefined;
      return answer;
    }
    if (!done.has(batch.key)) {
      done.add(batch.key);
      batch.entries
        .filter(({ pointer, was, value }) => same(stored(pointer), was) && !same(stored(pointer), value))
        .forEach(({ pointer, value }) => write(pointer, value));
    }
    if (loseAnswer) {
      loseAnswer = false;
      return { kind: 'later' };
    }
    const conflicts = batch.entries
      .filter(({ pointer, value }) => !same(stored(pointer), stripped(value)))
      .map(({ pointer }) => ({ pointer, theirs: stored(pointer), by: '同事', at: '2026-11-26T01:00:00Z' }));
    return { kind: 'applied', answer: { version, content, conflicts } };
  }

  return {
    send,
    commands,
    now: () => ({ version, content }),
    other: (values: Record<string, unknown>) =>
      Object.entries(values).forEach(([id, value]) => write(`/form/${id}`, value)),
    away: () => {
      reachable = false;
    },
    back: () => {
      reachable = true;
    },
    loseNextAnswer: () => {
      loseAnswer = true;
    },
    answerNext: (outcome: Outcome) => {
      told = outcome;
    },
    /** Holds answers back until what it returns is called. */
    pause: () => {
      let go = () => {};
      gate = new Promise((resolve) => {
        go = () => {
          gate = undefined;
          resolve();
        };
      });
      return go;
    },
  };
}
