import { useEffect } from 'react';
import { controlId } from '@/ui/form/FieldRow';

/** Brings the place that a link names before the eyes and under the hands. */
export function useFocusAt(pointer: string | null) {
  useEffect(() => {
    if (!pointer) {
      return;
    }
    const frame = requestAnimationFrame(() => {
      const parts = pointer.split('/');
      for (let n = parts.length; n > 1; n--) {
        const id = controlId(parts.slice(0, n).join('/'));
        const row = document.getElementById(`${id}-row`) ?? document.getElementById(id);
        const control = document.getElementById(id);
        if (row) {
          row.scrollIntoView({ block: 'center' });
          const target = control?.matches('input, textarea, button')
            ? control
            : row.querySelector<HTMLElement>('input, textarea, button');
          target?.focus({ preventScroll: true });
          return;
        }
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [pointer]);
}
