import { useMutation, useQueryClient } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { Right } from '@/lib/team/useTeam';

/** Changes what a member may do, on the team that was seen. */
export function useGiveRight() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (order: { account: string; right: Right; version: string | undefined }) => {
      await application.PUT('/api/application/team/members/{account}', {
        params: { path: { account: order.account }, header: { 'If-Match': order.version ?? '' } },
        body: { right: order.right },
      });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['team'] }),
  });
}
