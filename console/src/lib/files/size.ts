const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** The size of a file as receipts and papers write it. */
export function bytes(size: number): string {
  if (size < KILOBYTE) {
    return `${size} B`;
  }
  return size < MEGABYTE ? `${(size / KILOBYTE).toFixed(1)} KB` : `${(size / MEGABYTE).toFixed(1)} MB`;
}

/** How big a file may be, in whole megabytes. */
export const mostBytes = (size: number) => `${Math.floor(size / MEGABYTE)} MB`;
