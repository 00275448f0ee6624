/** Where the papers of a submission are to be had, once the service prints them. */
export function Papers(_: { id: string; submission?: number }) {
  return null;
}
