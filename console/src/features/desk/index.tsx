import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';

export function Component() {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.desk')} lead={loggedIn().name}>
      <Nothing title="…" />
    </Page>
  );
}
