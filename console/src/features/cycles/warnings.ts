/** A cycle as far as it can look wrong. */
interface Planned {
  year: number;
  name: string;
  recommenders: { name: string; largeQuota?: number; smeQuota?: number }[];
}

export interface Warning {
  key: 'placeholders' | 'quotas' | 'year';
  /** whom it concerns; none where it is the cycle itself */
  units: string[];
}

/** notice: at most 5 large and 5 small or medium enterprises a unit */
const MOST = 5;
const PLACEHOLDER = '示例';

/** What should be looked at once more before two ministries open the cycle. */
export function warningsOf({ year, name, recommenders }: Planned): Warning[] {
  const names = (wrong: (unit: Planned['recommenders'][number]) => boolean) =>
    recommenders.filter(wrong).map((unit) => unit.name);
  const found: Warning[] = [
    { key: 'placeholders', units: names((unit) => unit.name.startsWith(PLACEHOLDER)) },
    { key: 'quotas', units: names(({ largeQuota = 0, smeQuota = 0 }) => largeQuota > MOST || smeQuota > MOST) },
  ];
  return [
    ...found.filter(({ units }) => units.length > 0),
    ...(name.includes(String(year)) ? [] : [{ key: 'year' as const, units: [] }]),
  ];
}
