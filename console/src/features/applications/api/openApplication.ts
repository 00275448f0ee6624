import { useMutation, useQueryClient } from '@tanstack/react-query';
import { application, seen } from '@/lib/api/client';

/** Opens the draft for a cycle, or finds the one that is there. */
export function useOpenApplication() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (cycleId: string) => seen(await application.POST('/api/application/applications', { body: { cycleId } })),
    onSuccess: (opened) => {
      queries.setQueryData(['application', opened.data.summary.applicationId], opened);
      void queries.invalidateQueries({ queryKey: ['applications'] });
    },
  });
}
