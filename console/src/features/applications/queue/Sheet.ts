import type { Values } from './entries';

/** What the service is known to have, and what stands before the writer's eyes at the places they are at. */
export class Sheet {
  private held = new Map<string, unknown>();

  constructor(
    public version: number,
    private values: Values,
  ) {}

  /** What stands at a place beside the writer's own words. */
  seen(pointer: string): unknown {
    return this.held.has(pointer) ? this.held.get(pointer) : this.values.get(pointer);
  }

  places() {
    return this.values.keys();
  }

  hold(pointer: string, value: unknown) {
    if (!this.held.has(pointer)) {
      this.held.set(pointer, value);
    }
  }

  /** The writer's own word, when they are at the place. */
  write(pointer: string, value: unknown) {
    if (this.held.has(pointer)) {
      this.held.set(pointer, value);
    }
  }

  leave(pointer: string) {
    this.held.delete(pointer);
  }

  renew(version: number, values: Values) {
    this.version = version;
    this.values = values;
  }
}
