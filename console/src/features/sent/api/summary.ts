import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';

/** A unit's summary table, annex 2. */
export const useUnitSummary = (cycleId: string, unit: string) =>
  useQuery({
    queryKey: ['sent', 'summary', cycleId, unit],
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/batches/{cycleId}/units/{unit}/summary', {
        params: { path: { cycleId, unit } },
      });
      return data!;
    },
  });

const place = (cycleId: string, unit: string) =>
  `/api/recommendation/batches/${encodeURIComponent(cycleId)}/units/${encodeURIComponent(unit)}`;

export const documentAddress = (cycle: string, unit: string, format: 'pdf' | 'xlsx') =>
  `${place(cycle, unit)}/summary/document?format=${format}`;

export const scanAddress = (cycle: string, unit: string, scan: string) =>
  `${place(cycle, unit)}/scans/${encodeURIComponent(scan)}`;
