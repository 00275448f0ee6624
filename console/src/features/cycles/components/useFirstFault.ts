import { useEffect, useRef } from 'react';

const FAULTS = '.ant-form-item-has-error, [data-fault], .ant-alert-error, .ant-alert-warning';

/** Brings what the service refused into view: the first field at fault, or else the problem itself. */
export function useFirstFault(error: unknown) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) {
      form.current?.querySelector(FAULTS)?.scrollIntoView({ block: 'center' });
    }
  }, [error]);
  return form;
}
