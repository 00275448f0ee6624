/** One wrong field: its JSON pointer, a stable code and a text with the way out. */
export interface FieldFault {
  pointer: string;
  code: string;
  detail: string;
}

/** An RFC 9457 problem of a service, or what stands for it when no service answered. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | undefined,
    readonly faults: FieldFault[],
    /** members that this kind of problem adds */
    readonly more: Record<string, unknown>,
  ) {
    super(detail ?? title);
    this.name = 'ProblemError';
  }

  /** No answer came: the command may or may not have been done; its repeat with the same key is safe. */
  get unanswered() {
    return this.status === 0;
  }

  /** Worth asking again soon: the network, or a service that starts. */
  get passing() {
    return this.unanswered || this.status === 429 || this.status >= 502;
  }
}

interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
  detail?: string;
  errors?: FieldFault[];
}

export function problemOf(status: number, body: unknown): ProblemError {
  const { code, title, detail, errors, ...more } = (typeof body === 'object' && body !== null ? body : {}) as ProblemBody;
  return new ProblemError(status, code ?? `http.${status}`, title ?? `HTTP ${status}`, detail, errors ?? [], more);
}

export const noAnswer = () => new ProblemError(0, 'network.unreachable', '', undefined, [], {});

export const isProblem = (error: unknown, code?: string): error is ProblemError =>
  error instanceof ProblemError && (code === undefined || error.code === code);
