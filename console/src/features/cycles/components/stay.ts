import type { KeyboardEvent } from 'react';

/** Enter in a field of a form is not yet its act: only the button is. */
export function stay(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}
