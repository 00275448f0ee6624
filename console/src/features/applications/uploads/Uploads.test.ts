import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noAnswer, problemOf } from '@/lib/api/problem';
import { type Carried, type Hand, type Job, Uploads } from './Uploads';

const job = (id: string): Job => ({
  id,
  file: new File(['x'.repeat(10)], `${id}.pdf`),
  pointer: undefined,
  question: undefined,
});

const kept = new Map<string, Job>();
const done: string[] = [];
let begun: { job: Job; hand: Hand; finish: () => void; fail: (error: unknown) => void }[];
let uploads: Uploads;

beforeEach(() => {
  vi.useFakeTimers();
  kept.clear();
  done.length = 0;
  begun = [];
  uploads = new Uploads({
    carry: (one, hand) =>
      new Promise<Carried>((resolve, reject) => {
        begun.push({ job: one, hand, finish: () => resolve({ evidenceId: one.id }), fail: reject });
      }),
    keep: (one) => Promise.resolve(void kept.set(one.id, { ...one })),
    forget: (id) => Promise.resolve(void kept.delete(id)),
    done: (one) => done.push(one.id),
  });
});
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);
const states = () => Object.fromEntries(uploads.all().map((one) => [one.id, one.state]));

describe('uploads', () => {
  it('run two at once, the others wait their turn', async () => {
    ['a', 'b', 'c'].forEach((id) => uploads.add(job(id)));
    expect(states()).toEqual({ a: 'sending', b: 'sending', c: 'waiting' });
    begun[0]!.finish();
    await settle();
    expect(states()).toEqual({ a: 'done', b: 'sending', c: 'sending' });
    expect(done).toEqual(['a']);
    expect([...kept.keys()]).toEqual(['b', 'c']);
  });

  it('show how far they are', () => {
    uploads.add(job('a'));
    begun[0]!.hand.sent(4);
    expect(uploads.all()[0]?.sent).toBe(4);
  });

  it('go on by themselves after a broken connection, with what was noted', async () => {
    uploads.add(job('a'));
    await begun[0]!.hand.note({ uploadId: 'u1' });
    begun[0]!.fail(noAnswer());
    await settle();
    expect(states()).toEqual({ a: 'broken' });
    expect(kept.get('a')?.uploadId).toBe('u1');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun[1]?.job.uploadId).toBe('u1');
    begun[1]!.finish();
    await settle();
    expect(done).toEqual(['a']);
  });

  it('wait longer each time, and go on at once when the network is back', async () => {
    uploads.add(job('a'));
    begun[0]!.fail(noAnswer());
    await vi.advanceTimersByTimeAsync(1_000);
    begun[1]!.fail(noAnswer());
    await vi.advanceTimersByTimeAsync(1_500);
    expect(begun).toHaveLength(2);
    uploads.retry();
    expect(begun).toHaveLength(3);
  });

  it('that are refused say why and are not tried again', async () => {
    uploads.add(job('a'));
    begun[0]!.fail(problemOf(400, { code: 'file.type-mismatch', detail: '内容与扩展名不符' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(uploads.all()).toMatchObject([{ state: 'refused', detail: '内容与扩展名不符' }]);
    expect(begun).toHaveLength(1);
    expect(kept.size).toBe(0);
  });

  it('that are cancelled are gone, and make room', async () => {
    ['a', 'b', 'c'].forEach((id) => uploads.add(job(id)));
    uploads.cancel('a');
    expect(begun[0]!.hand.signal.aborted).toBe(true);
    begun[0]!.fail(noAnswer());
    await settle();
    expect(states()).toEqual({ b: 'sending', c: 'sending' });
    expect(kept.has('a')).toBe(false);
  });
});
