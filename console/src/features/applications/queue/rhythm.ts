/** As many places as one command may name. */
export const MOST_AT_ONCE = 100;

const QUIET = 800;
/** Who types without a pause is saved all the same. */
const LONGEST = 5_000;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

/** How long to wait after a key was struck, in ms. */
export const quietFor = (typingFor: number) => Math.max(0, Math.min(QUIET, LONGEST - typingFor));

/** How long to wait after that many failures in a row, in ms. */
export const backOff = (failures: number) => Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
