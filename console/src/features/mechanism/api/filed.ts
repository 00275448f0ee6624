import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '@/lib/api/generated/recommendation';
import { recommendation, seen } from '@/lib/api/client';

export type FiledLine = components['schemas']['MechanismLine'];

const key = (year: number) => ['mechanism', 'filed', year];

/** What the units filed in a year. */
export function useFiledMechanisms(year: number) {
  return useQuery({
    queryKey: key(year),
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/joint-mechanisms', {
        params: { query: { year, limit: 200 } },
      });
      return data!.items.filter((line) => line.filing > 0);
    },
  });
}

/** One unit's, with its version. */
export function useFiledMechanism(year: number, unit: string | undefined) {
  return useQuery({
    queryKey: [...key(year), unit],
    queryFn: async () =>
      seen(
        await recommendation.GET('/api/recommendation/joint-mechanisms/{year}/units/{unit}', {
          params: { path: { year, unit: unit! } },
        }),
      ),
    enabled: unit !== undefined,
  });
}

export function useAcknowledge(year: number, unit: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: string | undefined) =>
      recommendation.POST('/api/recommendation/joint-mechanisms/{year}/units/{unit}/acknowledgement', {
        params: { path: { year, unit }, header: { 'If-Match': version! } },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: key(year) }),
  });
}

export const filedDocumentAddress = (year: number, unit: string) =>
  `/api/recommendation/joint-mechanisms/${year}/units/${encodeURIComponent(unit)}/document`;

/** Reveals who answers for a unit's mechanism. Each call is recorded in the audit; nothing is kept beyond the page. */
export function useRevealPeople(year: number, unit: string) {
  return useMutation({
    mutationFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/joint-mechanisms/{year}/units/{unit}/responsible', {
        params: { path: { year, unit } },
      });
      return data!.responsible;
    },
    gcTime: 0,
  });
}
