import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import { upload } from '@/lib/files/download';

const ADDRESS = '/api/recommendation/seal';
const KEY = ['recommendation', 'seal-picture'];

/** The picture of the unit's seal as an address to show; null while there is none. */
export function useSealPicture() {
  return useQuery({
    queryKey: KEY,
    queryFn: async () => {
      const answer = await fetch(ADDRESS);
      if (answer.status === 404) {
        return null;
      }
      if (!answer.ok) {
        throw problemOf(answer.status, await answer.json().catch(() => undefined));
      }
      return URL.createObjectURL(await answer.blob());
    },
    staleTime: Infinity,
  });
}

export function useKeepSeal() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => upload('PUT', ADDRESS, file, crypto.randomUUID()),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useRemoveSeal() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => recommendation.DELETE('/api/recommendation/seal'),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
