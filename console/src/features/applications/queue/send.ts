import { patchContent } from '../api/patchContent';
import { isProblem, type ProblemError } from '@/lib/api/problem';
import { fetchSession } from '@/lib/session/session';
import { sendable } from './entries';
import type { Batch } from './kept';
import type { Outcome } from './outcome';

/** Sends a batch to the service, and says what became of it. */
export const sendTo =
  (applicationId: string) =>
  async ({ key, entries }: Batch): Promise<Outcome> => {
    const changes = entries.map(({ pointer, was, value }) => ({ pointer, was: sendable(was), value: sendable(value) }));
    try {
      return { kind: 'applied', answer: await patchContent(applicationId, key, changes) };
    } catch (error) {
      return isProblem(error) ? meaning(error) : { kind: 'later' };
    }
  };

async function meaning(problem: ProblemError): Promise<Outcome> {
  const { status, code } = problem;
  if (problem.passing || status >= 500) {
    return { kind: 'later' };
  }
  if (status === 401) {
    return { kind: 'session' };
  }
  if (code === 'csrf.invalid') {
    // another login in this browser has another token; whoever it is decides at the next answer
    await fetchSession().catch(() => undefined);
    return { kind: 'later' };
  }
  if (status === 400 && problem.faults.length > 0) {
    return {
      kind: 'refused',
      faults: problem.faults.map(({ pointer, detail }) => {
        const index = /^\/changes\/(\d+)/.exec(pointer)?.[1];
        return { index: index === undefined ? undefined : Number(index), detail };
      }),
    };
  }
  const meanwhile = status === 412 || (status === 409 && !code.startsWith('application.'));
  return meanwhile ? { kind: 'later' } : { kind: 'closed', problem };
}
