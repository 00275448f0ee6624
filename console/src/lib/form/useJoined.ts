import type { FormInstance } from 'antd';
import { useState } from 'react';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { changed, type Clash, type Held, merged } from './merge';

interface Joining<T> {
  form: FormInstance;
  /** what the form was opened with */
  found: Seen<T>;
  /** by the form's names, a dot between the steps of one */
  valuesOf: (data: T) => Held;
  save: (version: string | undefined) => Promise<unknown>;
  latest: () => Promise<Seen<T>>;
}

/** Whether a save was refused because somebody else's came first. */
export const isOvertaken = (error: unknown) => isProblem(error) && (error.status === 412 || error.status === 428);

const path = (at: string) => at.split('.');

/**
 * A form that several people save. When a colleague's save came first, the latest is read and joined with what is typed:
 * nothing typed is lost, nothing saved is overwritten unseen, and the next save is made on the latest.
 */
export function useJoined<T>({ form, found, valuesOf, save, latest }: Joining<T>) {
  const [work, setWork] = useState<{ seen: Seen<T>; clashes: Clash[]; taken: string[] }>({
    seen: found,
    clashes: [],
    taken: [],
  });
  const typed = (base: Held) =>
    Object.fromEntries(Object.keys(base).map((at) => [at, form.getFieldValue(path(at)) as unknown]));
  const join = async (before: Seen<T>) => {
    const seen = await latest();
    const base = valuesOf(before.data);
    const { values, clashes, taken } = merged(base, typed(base), valuesOf(seen.data));
    Object.entries(values).forEach(([at, value]) => form.setFieldValue(path(at), value));
    setWork({ seen, clashes, taken });
    return { seen, alike: clashes.length === 0 && taken.length === 0 };
  };
  return {
    ...work,
    /** Whether something is typed that is not saved. */
    dirty: () => {
      const base = valuesOf(work.seen.data);
      return changed(base, typed(base));
    },
    /** One of the two values of a clash is taken. */
    settle: (at: string, value: unknown) => {
      form.setFieldValue(path(at), value);
      setWork((now) => ({ ...now, clashes: now.clashes.filter((clash) => clash.at !== at) }));
    },
    /** Answers whether it is saved; what is refused for another reason, or cannot be read, is thrown. */
    submit: async () => {
      try {
        await save(work.seen.version);
        return true;
      } catch (error) {
        if (!isOvertaken(error)) {
          throw error;
        }
        const { seen, alike } = await join(work.seen);
        if (alike) {
          await save(seen.version); // something else of it had changed
        }
        return alike;
      }
    },
  };
}
