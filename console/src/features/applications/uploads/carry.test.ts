import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carryTo } from './carry';
import type { Job } from './Uploads';

const MEGABYTE = 1024 * 1024;
const size = 2.5 * MEGABYTE;

/** The service's end of the protocol: takes pieces at their offset, breaks when told. */
let stored: number;
let requests: { method: string; offset: string | undefined; key: string | undefined }[];
let breakAfter: number | undefined;
let known: boolean;

beforeEach(() => {
  stored = 0;
  requests = [];
  breakAfter = undefined;
  known = false;
  vi.stubGlobal('fetch', (_: string, request: RequestInit) => {
    const headers = new Headers(request.headers);
    const method = request.method!;
    requests.push({
      method,
      offset: headers.get('Upload-Offset') ?? undefined,
      key: headers.get('Idempotency-Key') ?? undefined,
    });
    if (breakAfter !== undefined && requests.length > breakAfter) {
      return Promise.reject(new TypeError('gone'));
    }
    if (method === 'GET' && !known) {
      return Promise.resolve(Response.json({ code: 'not-found' }, { status: 404 }));
    }
    known = true;
    if (method === 'PATCH') {
      if (Number(headers.get('Upload-Offset')) !== stored) {
        return Promise.resolve(Response.json({ code: 'upload.offset' }, { status: 409 }));
      }
      stored += (request.body as Blob).size;
    }
    const evidenceId = stored === size ? 'e1' : undefined;
    return Promise.resolve(
      Response.json({
        uploadId: 'u1',
        fileName: 'a.pdf',
        size,
        offset: stored,
        maxChunkBytes: 4 * MEGABYTE,
        evidenceId,
      }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

const aJob = (uploadId?: string): Job => ({
  id: 'j1',
  file: new File([new Uint8Array(size)], 'a.pdf'),
  pointer: undefined,
  question: undefined,
  ...(uploadId ? { uploadId } : {}),
});
const hand = (job: Job, sent: number[] = []) => ({
  sent: (bytes: number) => sent.push(bytes),
  note: (change: Partial<Job>) => Promise.resolve(void Object.assign(job, change)),
  signal: new AbortController().signal,
});

describe('a file', () => {
  it('goes in pieces, and its progress is told', async () => {
    const job = aJob();
    const sent: number[] = [];
    await expect(carryTo('a1')(job, hand(job, sent))).resolves.toEqual({ evidenceId: 'e1' });
    expect(requests.map((one) => one.offset)).toEqual([undefined, '0', `${MEGABYTE}`, `${2 * MEGABYTE}`]);
    expect(sent).toEqual([0, MEGABYTE, 2 * MEGABYTE]);
    expect(job.uploadId).toBe('u1');
    expect(requests[0]?.key).toBe('j1');
  });

  it('goes on where it stands after the connection broke', async () => {
    const job = aJob();
    breakAfter = 2;
    await expect(carryTo('a1')(job, hand(job))).rejects.toMatchObject({ unanswered: true });
    expect(stored).toBe(MEGABYTE);
    breakAfter = undefined;
    requests = [];
    await carryTo('a1')(job, hand(job));
    expect(requests.map((one) => one.method)).toEqual(['GET', 'PATCH', 'PATCH']);
    expect(stored).toBe(size);
  });

  it('asks for the true offset when a piece had arrived without its answer', async () => {
    const job = aJob();
    known = true;
    stored = MEGABYTE;
    const { fetch } = globalThis;
    let first = true;
    vi.stubGlobal('fetch', async (address: string, request: RequestInit) => {
      const answer = await fetch(address, request);
      if (!first) {
        return answer;
      }
      first = false;
      return Response.json({ ...((await answer.json()) as object), offset: 0 });
    });
    await expect(carryTo('a1')(job, hand(job))).resolves.toEqual({ evidenceId: 'e1' });
    expect(stored).toBe(size);
  });

  it('is begun anew when the service has given it up', async () => {
    const job = aJob('old');
    await carryTo('a1')(job, hand(job));
    expect(requests[1]).toMatchObject({ method: 'POST' });
    expect(requests[1]?.key).not.toBe('j1');
    expect(job.uploadId).toBe('u1');
  });
});
