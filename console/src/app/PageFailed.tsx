import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { saveAll } from '@/lib/session/saving';
import { ProblemAlert } from '@/ui/ProblemAlert';

/** Where a page cannot be shown: a fault of ours, or a page that a newer version has replaced. */
export function PageFailed() {
  const error = useRouteError();
  useEffect(() => {
    console.error(error);
    void saveAll();
  }, [error]);
  return (
    <div style={{ padding: 24 }}>
      <ProblemAlert error={error} onRetry={() => window.location.reload()} />
    </div>
  );
}
