import type { SizeRule } from './types';

export interface SizeReasons {
  size: 'LARGE' | 'SME';
  employeesReached: boolean;
  revenueReached: boolean;
}

/** The size by note 1 of annex 2: large only when both figures are reached. Undefined while one is not known. */
export function sizeBy(
  rule: SizeRule,
  employees: number | null | undefined,
  revenueWan: number | null | undefined,
): SizeReasons | undefined {
  if (employees == null || revenueWan == null) {
    return undefined;
  }
  const employeesReached = employees >= rule.employees;
  const revenueReached = revenueWan >= rule.annualRevenueWan;
  return { size: employeesReached && revenueReached ? 'LARGE' : 'SME', employeesReached, revenueReached };
}

/** Shown times factor is sent, to the cent: figures of this size stay exact in a double once they are whole cents. */
export const scaled = (shown: number, factor: number) => Math.round(shown * factor * 100) / 100;
export const unscaled = (sent: number, factor: number) => Math.round((sent * 1e6) / factor) / 1e6;
