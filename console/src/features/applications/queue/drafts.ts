import { onSaveAll } from '@/lib/session/saving';
import { Device } from './device';
import { DraftQueue } from './DraftQueue';
import { type Values, valuesOf } from './entries';
import { sendTo } from './send';
import { windows } from './windows';

const ADOPT_EVERY = 15_000;

/** One queue for each application as long as this window lives: what was typed is sent wherever the writer goes. */
const drafts = new Map<string, Promise<DraftQueue>>();

export function openDraft(id: string, version: number, values: Values): Promise<DraftQueue> {
  let draft = drafts.get(id);
  if (!draft) {
    draft = begin(id, version, values);
    drafts.set(id, draft);
  }
  return draft;
}

async function begin(id: string, version: number, values: Values) {
  const device = new Device(id);
  const others = windows(id, (answer) => draft.rebase(answer.version, valuesOf(answer.content)));
  const draft = new DraftQueue({ version, values, send: sendTo(id), keep: device.keep, applied: others.tell });
  const adopt = () =>
    device
      .adopt(async (kept) => {
        draft.adopt(kept);
        await draft.settled();
      })
      .catch(() => undefined); // a browser without a store: what is typed is still sent
  await adopt();
  setInterval(() => void adopt(), ADOPT_EVERY);
  watch(draft);
  return draft;
}

/** Sends when the network is back or the page is left, and before the session ends. */
function watch(draft: DraftQueue) {
  window.addEventListener('online', () => void draft.retry());
  window.addEventListener('beforeunload', (event) => {
    if (draft.standing().unkept) {
      event.preventDefault();
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      void draft.flush();
    }
  });
  onSaveAll(async () => {
    void draft.flush();
    await draft.settled();
  });
}
