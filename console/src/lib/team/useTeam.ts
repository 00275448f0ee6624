import { useQuery } from '@tanstack/react-query';
import { application, type Seen, seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';
import { isProblem } from '@/lib/api/problem';

export type Team = components['schemas']['TeamView'];
export type Member = components['schemas']['MemberView'];
export type Right = Member['right'];

/** The accounts of the own enterprise and their rights; no data before its profile was saved. */
export const useTeam = () =>
  useQuery({
    queryKey: ['team'],
    queryFn: async (): Promise<Seen<Team | undefined>> => {
      try {
        return seen(await application.GET('/api/application/team'));
      } catch (error) {
        if (isProblem(error) && error.status === 404) {
          return { data: undefined, version: undefined };
        }
        throw error;
      }
    },
  });

/** The owners who have to act where this account may not; none when it is one, or when nobody is yet. */
export const ownersToAsk = (team: Team | undefined): string[] =>
  team === undefined || team.right === undefined || team.right === 'OWNER'
    ? []
    : team.members.filter((one) => one.right === 'OWNER').map((one) => one.name);
