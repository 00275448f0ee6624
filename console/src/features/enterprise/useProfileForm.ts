import { useEffect, useState } from 'react';
import type { Seen } from '@/lib/api/client';
import { isProblem, type ProblemError } from '@/lib/api/problem';
import type { Field } from '@/lib/form/types';
import { onSaveAll } from '@/lib/session/saving';
import { useQueryClient } from '@tanstack/react-query';
import { type Profile, profileQuery } from '@/lib/form/useProfile';
import { useSaveProfile } from './api/saveProfile';
import { forgetProfile, keepProfile, type KeptProfile } from './kept';
import { bodyOf, changed, type Clash, merged, type Values, valuesOf } from './profile';

interface Working {
  base: Values;
  values: Values;
  version: string | undefined;
  clashes: Clash[];
  /** fields that somebody else changed meanwhile and that are taken over */
  taken: Field[];
  restored: boolean;
}

/** The profile in work: what is typed stays on this device until it is saved, and another's save is never overwritten. */
export function useProfileForm(found: Seen<Profile | undefined>, kept: KeptProfile | null, fields: Field[]) {
  const queries = useQueryClient();
  const save = useSaveProfile();
  const [work, setWork] = useState<Working>(() => resumed(found, kept, fields));
  const [key, setKey] = useState(() => crypto.randomUUID());
  const dirty = changed(work.base, work.values);

  useEffect(() => {
    const { base, values, version } = work;
    const keep = async () => {
      await (changed(base, values) ? keepProfile({ base, values, version }) : undefined);
    };
    void keep();
    return onSaveAll(keep);
  }, [work]);

  const set = (pointer: string, value: unknown) => {
    setKey(crypto.randomUUID());
    setWork((now) => ({ ...now, values: { ...now.values, [pointer]: value } }));
  };
  const settle = (pointer: string, value: unknown) =>
    setWork((now) => ({
      ...now,
      values: { ...now.values, [pointer]: value },
      clashes: now.clashes.filter((clash) => clash.field.pointer !== pointer),
    }));
  const submit = async () => {
    try {
      const saved = await save.mutateAsync({ body: bodyOf(work.values, fields), version: work.version, key });
      await forgetProfile();
      setWork(fresh(saved, fields));
      return true;
    } catch (error) {
      if (isProblem(error) && (error.status === 412 || error.status === 428)) {
        const theirs = await queries.fetchQuery({ ...profileQuery, staleTime: 0 });
        setWork((now) => joined(now, theirs, fields));
        setKey(crypto.randomUUID());
        save.reset();
      }
      return false;
    }
  };
  const discard = async () => {
    await forgetProfile();
    save.reset();
    setWork(fresh(found, fields));
  };
  return {
    ...work,
    dirty,
    set,
    settle,
    submit,
    discard,
    saving: save.isPending,
    problem: save.error as ProblemError | null,
  };
}

const fresh = (found: Seen<Profile | undefined>, fields: Field[]): Working => {
  const values = valuesOf(found.data, fields);
  return { base: values, values, version: found.version, clashes: [], taken: [], restored: false };
};

/** With what this device kept from before. */
function resumed(found: Seen<Profile | undefined>, kept: KeptProfile | null, fields: Field[]): Working {
  const now = fresh(found, fields);
  return kept && changed(kept.base, kept.values)
    ? { ...joined({ ...now, ...kept }, found, fields), restored: true }
    : now;
}

function joined(now: Working, theirs: Seen<Profile | undefined>, fields: Field[]): Working {
  const stored = valuesOf(theirs.data, fields);
  const { values, clashes, taken } = merged(now.base, now.values, stored, fields);
  return { ...now, base: stored, values, clashes, taken, version: theirs.version };
}
