import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import type { Seen } from '@/lib/api/client';
import type { Held } from '@/lib/form/merge';
import { useJoined } from '@/lib/form/useJoined';
import { type Mechanism, ownMechanism } from '@/lib/mechanism/useOwnMechanism';
import { type MechanismBody, useDraftMechanism } from './api/own';

type Found = Mechanism | undefined;

const valuesOf = (mechanism: Found): Held => ({
  leadDepartment: mechanism?.leadDepartment,
  otherDepartment: mechanism?.otherDepartment,
  responsible: mechanism?.responsible.map(({ name, post, phone }) => ({ name, post, phone })) ?? [{}],
  procedure: mechanism?.procedure,
});

const orNothing = (read: Seen<Mechanism> | null): Seen<Found> => read ?? { data: undefined, version: undefined };

/** The draft in work: what a colleague saved meanwhile is joined with what is typed. */
export function useDraft(year: number, found: Seen<Mechanism> | null, form: FormInstance<MechanismBody>) {
  const queries = useQueryClient();
  const draft = useDraftMechanism(year);
  const body = (): MechanismBody => {
    const filled = form.getFieldsValue();
    return {
      ...filled,
      otherDepartment: filled.otherDepartment?.trim() || undefined,
      procedure: filled.procedure?.trim() || undefined,
    };
  };
  const joined = useJoined<Found>({
    form,
    found: orNothing(found),
    valuesOf,
    save: (version) => draft.mutateAsync({ body: body(), version }),
    latest: async () => orNothing(await queries.fetchQuery({ ...ownMechanism(year), staleTime: 0 })),
  });
  return { ...joined, saving: useMutation({ mutationFn: joined.submit }), initial: valuesOf(found?.data) };
}
