import { isEmpty, type Kept, nothingKept } from './kept';

/** What is typed, on this device: the latest state wins, one write at a time. */
export class Keeper {
  /** this device would not keep it: closing the page could lose it */
  unkept = false;
  private writing: Promise<void> | undefined;

  constructor(
    private readonly keep: (kept: Kept) => Promise<void>,
    private latest: Kept = nothingKept(),
  ) {}

  get kept() {
    return this.latest;
  }

  become(kept: Kept) {
    this.latest = kept;
    this.writing ??= this.writeDown();
  }

  /** Everything typed is on this device. */
  async settled() {
    while (this.writing) {
      await this.writing;
    }
  }

  private async writeDown() {
    let written: Kept | undefined;
    while (written !== this.latest) {
      written = this.latest;
      try {
        await this.keep(written);
        this.unkept = false;
      } catch {
        this.unkept = !isEmpty(written);
      }
    }
    this.writing = undefined;
  }
}
