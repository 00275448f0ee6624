/**
 * Stands where the network is: answers what a test tells and keeps what was asked. To be imported before the parts
 * under test, which take `fetch` when they are loaded.
 */
export interface Asked {
  /** method and path */
  what: string;
  body: unknown;
  headers: Headers;
}

type Answer = (asked: Asked) => Response;

const answers = new Map<string, Answer>();
export const asked: Asked[] = [];

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/** From now on the answer to, say, `GET /api/publication/cycles`. */
export const answer = (what: string, by: Answer) => answers.set(what, by);

export function forgetAnswers() {
  answers.clear();
  asked.length = 0;
}

/** The requests of a kind so far. */
export const askedFor = (what: string) => asked.filter((one) => one.what === what);

const HERE = 'http://localhost';

// a browser's takes paths
globalThis.Request = class extends Request {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(typeof input === 'string' ? new URL(input, HERE) : input, init);
  }
};

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const what = `${request.method} ${new URL(request.url).pathname}`;
  const text = await request.text();
  const one = { what, body: text ? (JSON.parse(text) as unknown) : undefined, headers: request.headers };
  asked.push(one);
  const by = answers.get(what);
  if (!by) {
    throw new Error(`nobody answers ${what}`);
  }
  return by(one);
};
