import { createContext, useContext } from 'react';
import type { Correction } from './api/types';

/** What the unit wants corrected, and where something was changed since it said so. */
export interface Corrections {
  corrections: Correction[];
  since: string | undefined;
  edited: Record<string, { by: string; at: string }>;
}

export const CorrectionsContext = createContext<Corrections>({ corrections: [], since: undefined, edited: {} });

/** Corrections at a place or below it, and whether the place was changed after they were asked for. */
export function useCorrections(pointer: string) {
  const { corrections, since, edited } = useContext(CorrectionsContext);
  const mine = corrections.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
  const at = edited[pointer]?.at;
  return { mine, changed: since !== undefined && at !== undefined && at > since };
}
