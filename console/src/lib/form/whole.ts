/** Between which whole numbers something lies. */
export interface Limits {
  min: number;
  max: number;
}

export const isWhole = (value: number | null | undefined, { min, max }: Limits) =>
  Number.isInteger(value) && value! >= min && value! <= max;
