import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aService } from '@/testing/service';
import { DraftQueue } from './DraftQueue';
import { valuesOf } from './entries';
import { isEmpty, type Kept } from './kept';

const LEADER = '/form/leader';
const STAFF = '/form/staff';

let service: ReturnType<typeof aService>;
let device: Kept | undefined;
let queue: DraftQueue;

function open(kept = device) {
  const { version, content } = service.now();
  return new DraftQueue({
    version,
    values: valuesOf(content),
    ...(kept ? { kept: structuredClone(kept) } : {}),
    send: service.send,
    keep: (state) => {
      device = structuredClone(state);
      return Promise.resolve();
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  device = undefined;
  service = aService({ leader: '张三' });
  queue = open();
});

afterEach(() => {
  queue.stop();
  vi.useRealTimers();
});

const quiet = () => vi.advanceTimersByTimeAsync(1_000);

describe('what is typed', () => {
  it('is on this device with the key stroke, and with the service after a moment of quiet', async () => {
    queue.edit(LEADER, '李');
    await queue.settled();
    expect(device?.pending).toEqual([{ pointer: LEADER, was: '张三', value: '李' }]);
    expect(queue.standing().state).toBe('saving');
    await vi.advanceTimersByTimeAsync(700);
    queue.edit(LEADER, '李四');
    await vi.advanceTimersByTimeAsync(700);
    expect(service.commands).toHaveLength(0);
    await quiet();
    expect(service.commands.map((one) => one.entries)).toEqual([[{ pointer: LEADER, was: '张三', value: '李四' }]]);
    expect(service.now().content.form.leader).toBe('李四');
    expect(queue.standing()).toMatchObject({ state: 'saved', waiting: 0 });
    expect(isEmpty(device!)).toBe(true);
  });

  it('is sent in the order of its places, one command at a time', async () => {
    queue.edit(STAFF, 3);
    queue.edit(LEADER, '李四');
    queue.edit(STAFF, 30);
    await quiet();
    expect(service.commands.map((one) => one.entries.map((entry) => [entry.pointer, entry.value]))).toEqual([
      [
        [STAFF, 30],
        [LEADER, '李四'],
      ],
    ]);
  });

  it('is saved in between when somebody types without a pause', async () => {
    for (let i = 0; i < 20; i++) {
      queue.edit(LEADER, 'x'.repeat(i + 1));
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(service.commands.length).toBeGreaterThan(0);
  });

  it('while a command is on its way goes with the next one, on top of it', async () => {
    const answer = service.pause();
    queue.edit(LEADER, '李四');
    await quiet();
    queue.edit(LEADER, '李四光');
    expect(queue.read(LEADER)).toBe('李四光');
    answer();
    await quiet();
    expect(service.commands.map((one) => one.entries[0])).toEqual([
      { pointer: LEADER, was: '张三', value: '李四' },
      { pointer: LEADER, was: '李四', value: '李四光' },
    ]);
    expect(service.now().content.form.leader).toBe('李四光');
    expect(queue.standing().conflicts).toEqual([]);
  });

  it('and taken back is not sent', async () => {
    queue.edit(LEADER, '李四');
    queue.edit(LEADER, '张三');
    await quiet();
    expect(service.commands).toEqual([]);
    expect(queue.standing().state).toBe('saved');
  });

  it('keeps a blank at its end before the eyes while the writer is there', async () => {
    queue.hold(LEADER);
    queue.edit(LEADER, '李四 ');
    await quiet();
    expect(service.now().content.form.leader).toBe('李四');
    expect(queue.read(LEADER)).toBe('李四 ');
    queue.leave(LEADER);
    expect(queue.read(LEADER)).toBe('李四');
  });
});

describe('without an answer', () => {
  it('the same command is repeated under its key, later and later, and what is typed meanwhile follows', async () => {
    service.away();
    queue.edit(LEADER, '李四');
    await quiet();
    expect(queue.standing().state).toBe('offline');
    queue.edit(STAFF, 3);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(service.commands.length).toBe(4);
    expect(new Set(service.commands.map((one) => one.key)).size).toBe(1);
    service.back();
    await queue.retry();
    expect(service.now().content.form).toEqual({ leader: '李四', staff: 3 });
    expect(queue.standing().state).toBe('saved');
  });

  it('a command that arrived but whose answer was lost changes nothing twice', async () => {
    service.loseNextAnswer();
    queue.edit(LEADER, '李四');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(service.commands).toHaveLength(2);
    expect(service.commands[0]?.key).toBe(service.commands[1]?.key);
    expect(queue.standing()).toMatchObject({ state: 'saved', conflicts: [] });
  });

  it('a reload goes on where it stopped, with the same key', async () => {
    service.away();
    queue.edit(LEADER, '李四');
    await quiet();
    queue.edit(STAFF, 3);
    await queue.settled();
    queue.stop();
    const key = service.commands[0]?.key;
    service.back();
    queue = open();
    expect(queue.read(LEADER)).toBe('李四');
    expect(queue.read(STAFF)).toBe(3);
    await quiet();
    expect(service.commands.at(-2)?.key).toBe(key);
    expect(service.now().content.form).toEqual({ leader: '李四', staff: 3 });
    expect(isEmpty(device!)).toBe(true);
  });

  it('the end of the session keeps everything until the login', async () => {
    service.answerNext({ kind: 'session' });
    queue.edit(LEADER, '李四');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(service.commands).toHaveLength(1);
    expect(queue.standing().state).toBe('session');
    await queue.retry();
    expect(service.now().content.form.leader).toBe('李四');
  });

  it('a device that keeps nothing says so', async () => {
    queue.stop();
    const { version, content } = service.now();
    queue = new DraftQueue({
      version,
      values: valuesOf(content),
      send: service.send,
      keep: () => Promise.reject(new Error('full')),
    });
    service.away();
    queue.edit(LEADER, '李四');
    await quiet();
    expect(queue.standing()).toMatchObject({ state: 'offline', unkept: true });
  });
});

describe('somebody else', () => {
  it('at another place is seen quietly', async () => {
    service.other({ staff: 7 });
    queue.edit(LEADER, '李四');
    await quiet();
    expect(queue.read(STAFF)).toBe(7);
    expect(queue.standing().conflicts).toEqual([]);
  });

  it('at the same place leaves both words until one chooses', async () => {
    service.other({ leader: '王五' });
    queue.edit(LEADER, '李四');
    queue.edit(STAFF, 3);
    await quiet();
    expect(service.now().content.form).toEqual({ leader: '王五', staff: 3 });
    expect(queue.standing().conflicts).toMatchObject([{ pointer: LEADER, mine: '李四', theirs: '王五', by: '同事' }]);
    expect(queue.read(LEADER)).toBe('李四');
    queue.edit(LEADER, '李四、王五');
    await quiet();
    expect(service.now().content.form.leader).toBe('王五');
    queue.resolve(LEADER, '李四、王五');
    await quiet();
    expect(service.now().content.form.leader).toBe('李四、王五');
    expect(queue.standing().conflicts).toEqual([]);
  });

  it('taking their word needs no command', async () => {
    service.other({ leader: '王五' });
    queue.edit(LEADER, '李四');
    await quiet();
    const commands = service.commands.length;
    queue.resolve(LEADER, '王五');
    await quiet();
    expect(queue.read(LEADER)).toBe('王五');
    expect(service.commands).toHaveLength(commands);
    expect(isEmpty(device!)).toBe(true);
  });

  it('does not change a place under the writer’s hands, and the writer’s next key is told from it', async () => {
    queue.hold(LEADER);
    service.other({ leader: '王五' });
    queue.rebase(service.now().version, valuesOf(service.now().content));
    expect(queue.read(LEADER)).toBe('张三');
    queue.edit(LEADER, '张三丰');
    await quiet();
    expect(queue.standing().conflicts).toMatchObject([{ mine: '张三丰', theirs: '王五' }]);
  });

  it('who wrote the same is no conflict', async () => {
    service.other({ leader: '李四' });
    queue.edit(LEADER, '李四');
    await quiet();
    expect(queue.standing()).toMatchObject({ state: 'saved', conflicts: [] });
  });

  it('with an older view does not turn the page back', () => {
    queue.rebase(0, new Map([[LEADER, '旧']]));
    expect(queue.read(LEADER)).toBe('张三');
  });
});

describe('a window that is gone', () => {
  it('leaves its words to the next one, whatever it had under way', async () => {
    queue.edit(STAFF, 3);
    queue.adopt({
      pending: [{ pointer: LEADER, was: '张三', value: '李四' }],
      batches: [{ key: 'theirs', entries: [{ pointer: '/form/more', was: undefined, value: '另' }] }],
      conflicts: [],
      refused: [],
    });
    expect(queue.read(LEADER)).toBe('李四');
    await quiet();
    expect(service.commands[0]?.key).toBe('theirs');
    expect(service.now().content.form).toEqual({ leader: '李四', staff: 3, more: '另' });
  });

  it('with another word for the same place makes a conflict, never a loss', async () => {
    queue.edit(LEADER, '李四');
    queue.adopt({
      pending: [{ pointer: LEADER, was: '张三', value: '赵六' }],
      batches: [],
      conflicts: [],
      refused: [],
    });
    await quiet();
    expect(queue.standing().conflicts).toMatchObject([{ mine: '李四', theirs: '赵六' }]);
  });
});

describe('what the service refuses', () => {
  it('waits for another text, and the rest of the command is sent', async () => {
    service.answerNext({ kind: 'refused', faults: [{ index: 0, detail: '太长' }] });
    queue.edit(LEADER, 'x'.repeat(30_000));
    queue.edit(STAFF, 3);
    await quiet();
    expect(queue.refusal(LEADER)).toBe('太长');
    expect(queue.read(LEADER)).toHaveLength(30_000);
    expect(service.now().content.form).toEqual({ leader: '张三', staff: 3 });
    queue.edit(LEADER, '李四');
    await quiet();
    expect(service.now().content.form.leader).toBe('李四');
    expect(queue.refusal(LEADER)).toBeUndefined();
  });

  it('because the application is closed stays on this device', async () => {
    service.answerNext({ kind: 'closed', problem: new Error('已报送') });
    queue.edit(LEADER, '李四');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(queue.standing()).toMatchObject({ state: 'closed', waiting: 1 });
    expect(service.commands).toHaveLength(1);
    expect(isEmpty(device!)).toBe(false);
  });
});
