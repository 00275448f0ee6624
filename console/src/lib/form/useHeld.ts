import { useState } from 'react';

/** What a form works on: what is read, until somebody types; from then on just that, until it is saved or given up. */
export function useHeld<T>(found: T) {
  const [held, setHeld] = useState<{ on: T }>();
  return {
    on: held ? held.on : found,
    hold: () => setHeld((before) => before ?? { on: found }),
    release: () => setHeld(undefined),
  };
}
