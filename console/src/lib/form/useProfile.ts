import { queryOptions, useQuery } from '@tanstack/react-query';
import { application, type Seen, seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';
import { isProblem } from '@/lib/api/problem';

export type Profile = components['schemas']['ProfileView'];

/** The own enterprise's profile; no data before it is written for the first time. */
export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: async (): Promise<Seen<Profile | undefined>> => {
    try {
      return seen(await application.GET('/api/application/enterprise'));
    } catch (error) {
      if (isProblem(error, 'enterprise.not-saved')) {
        return { data: undefined, version: undefined };
      }
      throw error;
    }
  },
  refetchOnWindowFocus: false,
});

export const useProfile = () => useQuery(profileQuery);
