import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import '@/ui/dossier';
import { EnterpriseDesk } from './components/EnterpriseDesk';
import { Frame } from './components/Frame';
import { MinistryDesk } from './components/MinistryDesk';
import { News } from './components/News';
import { RecommenderDesk } from './components/RecommenderDesk';
import './desk.css';
import './texts';

/** What waits for the one who is logged in, until when, and what changed. */
export function Component() {
  const { t } = useTranslation('desk');
  const { name } = loggedIn();
  return (
    <Page title={t('common:nav.desk')} lead={t('lead', { name })}>
      <Desk roles={loggedIn().roles} />
    </Page>
  );
}

function Desk({ roles }: { roles: string[] }) {
  const { t } = useTranslation('desk');
  if (roles.includes('enterprise')) {
    return <EnterpriseDesk />;
  }
  if (roles.includes('recommender')) {
    return <RecommenderDesk />;
  }
  if (roles.includes('ministry')) {
    return <MinistryDesk />;
  }
  const known = ['expert', 'system-admin', 'security-admin', 'auditor'].find((role) => roles.includes(role));
  const note = (
    <Card>
      <Nothing title={t(`other.${known ?? 'none'}`)} next={t(`other.${known ?? 'none'}.next`)} />
    </Card>
  );
  return known === 'expert' ? <Frame main={note} side={<News />} /> : note;
}
