import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';

/** A refusal in the page where it happened, with its way out; for field faults the form marks the fields itself. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const retry = onRetry ? (
    <Button size="small" onClick={onRetry}>
      {t('problem.retry')}
    </Button>
  ) : undefined;
  if (!isProblem(error)) {
    return (
      <Alert
        type="error"
        showIcon
        title={t('problem.unknown.title')}
        description={t('problem.unknown.text')}
        action={retry}
      />
    );
  }
  if (error.unanswered) {
    return (
      <Alert
        type="warning"
        showIcon
        title={t('problem.unreachable.title')}
        description={t('problem.unreachable.text')}
        action={retry}
      />
    );
  }
  const id = error.more.correlationId;
  return (
    <Alert
      type="error"
      showIcon
      title={error.title}
      description={
        <>
          {error.detail}
          {error.faults.length > 0 ? (
            <ul>
              {error.faults.map((fault) => (
                <li key={fault.pointer + fault.code}>{fault.detail}</li>
              ))}
            </ul>
          ) : null}
          {error.status >= 500 && typeof id === 'string' ? <div>{t('problem.reference', { id })}</div> : null}
        </>
      }
      action={retry}
    />
  );
}
