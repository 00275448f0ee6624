import { createStore, del, get, keys, set } from 'idb-keyval';
import { loggedIn } from '@/lib/session/session';
import { isEmpty, type Kept } from './kept';

const store = () => (opened ??= createStore('biaogan-drafts', 'kept'));
let opened: ReturnType<typeof createStore> | undefined;

/** What this browser keeps of one account's work on one application; each window has a record of its own. */
export class Device {
  readonly window = crypto.randomUUID();
  private readonly place: string;

  constructor(applicationId: string) {
    const { tenant, organisation, username } = loggedIn();
    this.place = [tenant, organisation, username, applicationId].map(encodeURIComponent).join('/');
    void held(this.key(this.window));
  }

  keep = async (kept: Kept) => {
    const key = this.key(this.window);
    await (isEmpty(kept) ? del(key, store()) : set(key, kept, store()));
  };

  /** Takes over, one by one, what windows that are gone left here; `take` must keep it before it settles. */
  async adopt(take: (kept: Kept) => Promise<void>) {
    const mine = this.key(this.window);
    const found = (await keys<string>(store())).filter((key) => key.startsWith(`${this.place}/`) && key !== mine);
    for (const key of found) {
      await ifFree(key, async () => {
        const kept = await get<Kept>(key, store());
        if (kept) {
          await take(kept);
          await del(key, store());
        }
      });
    }
  }

  private key = (window: string) => `${this.place}/${window}`;
}

/** A window holds its record's lock for as long as it lives; without locks in the browser every record is free. */
const held = (name: string) => navigator.locks?.request(name, () => new Promise<void>(() => {}));

async function ifFree(name: string, act: () => Promise<void>) {
  if (!navigator.locks) {
    await act();
    return;
  }
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) {
      await act();
    }
  });
}
