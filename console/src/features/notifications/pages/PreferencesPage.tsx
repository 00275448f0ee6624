import { Card, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { useHeld } from '@/lib/form/useHeld';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Preferences, usePreferences } from '../api/preferences';
import { PreferencesForm } from '../components/PreferencesForm';
import { hasMailbox } from '../mailbox';
import '../texts';

export function Component() {
  const { t } = useTranslation('notifications');
  return (
    <Page title={t('settings')} lead={t('settings.lead')}>
      <Card>{hasMailbox() ? <Loaded /> : <Nothing title={t('noMailbox')} />}</Card>
    </Page>
  );
}

function Loaded() {
  const preferences = usePreferences();
  if (preferences.isPending) {
    return <Spin />;
  }
  return preferences.data ? (
    <Newest found={preferences.data} />
  ) : (
    <ProblemAlert error={preferences.error} onRetry={() => void preferences.refetch()} />
  );
}

/** What is found anew is shown anew, but never takes what somebody types. */
function Newest({ found }: { found: Seen<Preferences> }) {
  const { on, hold, release } = useHeld(found);
  return <PreferencesForm key={on.version} seen={on} address={found.data.email} onTouch={hold} onSettled={release} />;
}
