import type { components } from '@/lib/api/generated/recommendation';

type Schemas = components['schemas'];
export type Batch = Schemas['BatchView'];
export type Candidate = Schemas['CandidateView'];
export type Size = Candidate['size'];
export type Quotas = Record<Size, number>;

/** Who is recommended and who would move up, by case, best first. */
export interface Lineup {
  ranking: string[];
  reserve: string[];
}

export type ListName = keyof Lineup | 'pool';

export const lineupOf = (batch: Batch): Lineup => ({
  ranking: batch.entries.map((entry) => entry.caseId),
  reserve: batch.reserve ?? [],
});

export const sameLineup = (a: Lineup, b: Lineup) =>
  a.ranking.join() === b.ranking.join() && a.reserve.join() === b.reserve.join();

export const where = (lineup: Lineup, id: string): ListName =>
  lineup.ranking.includes(id) ? 'ranking' : lineup.reserve.includes(id) ? 'reserve' : 'pool';

/** Puts a candidate at a place of a list, or takes it out of both. */
export function put(lineup: Lineup, id: string, list: ListName, at: number): Lineup {
  const without = {
    ranking: lineup.ranking.filter((one) => one !== id),
    reserve: lineup.reserve.filter((one) => one !== id),
  };
  if (list === 'pool') {
    return without;
  }
  const place = Math.max(0, Math.min(at, without[list].length));
  return { ...without, [list]: without[list].toSpliced(place, 0, id) };
}

/** One place up or down; beyond the line between the two lists it changes the list. */
export function step(lineup: Lineup, id: string, by: -1 | 1): Lineup {
  const list = where(lineup, id);
  if (list === 'pool') {
    return lineup;
  }
  const at = lineup[list].indexOf(id) + by;
  if (list === 'ranking' && at >= lineup.ranking.length) {
    return put(lineup, id, 'reserve', 0);
  }
  if (list === 'reserve' && at < 0) {
    return put(lineup, id, 'ranking', lineup.ranking.length);
  }
  return put(lineup, id, list, at);
}

export function used(lineup: Lineup, candidates: Candidate[]): Quotas {
  const count = (size: Size) =>
    lineup.ranking.filter((id) => candidates.find((one) => one.caseId === id)?.size === size).length;
  return { LARGE: count('LARGE'), SME: count('SME') };
}

/** The size whose places this order would exceed; undefined when it keeps within them. */
export function exceeded(lineup: Lineup, candidates: Candidate[], quotas: Quotas): Size | undefined {
  const taken = used(lineup, candidates);
  return (['LARGE', 'SME'] as const).find((size) => taken[size] > quotas[size]);
}

/** Without those who are no candidates any more: withdrawn meanwhile. */
export function stillThere(lineup: Lineup, candidates: Candidate[]): Lineup {
  const known = (id: string) => candidates.some((one) => one.caseId === id);
  return { ranking: lineup.ranking.filter(known), reserve: lineup.reserve.filter(known) };
}

export interface AgainstScores {
  above: Candidate;
  below: Candidate;
}

/**
 * Who stands behind somebody whom the unit's own check gave fewer points. Whoever is in reserve for want of places of
 * its size is not behind the recommended ones of the other size.
 */
export function againstScores(lineup: Lineup, candidates: Candidate[]): AgainstScores[] {
  const spots = (['ranking', 'reserve'] as const)
    .flatMap((list) => lineup[list].map((id) => ({ list, candidate: candidates.find((one) => one.caseId === id) })))
    .filter((spot) => spot.candidate?.checkScore !== undefined);
  return spots.flatMap((below, at) =>
    spots
      .slice(0, at)
      .filter(
        (above) =>
          (above.list === below.list || above.candidate!.size === below.candidate!.size) &&
          above.candidate!.checkScore! < below.candidate!.checkScore!,
      )
      .map((above) => ({ above: above.candidate!, below: below.candidate! })),
  );
}
