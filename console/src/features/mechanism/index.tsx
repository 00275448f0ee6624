import { Card, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isToFile } from '@/lib/mechanism/isToFile';
import { loggedIn } from '@/lib/session/session';
import { serverNow } from '@/lib/time/time';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { FiledMechanisms } from './components/FiledMechanisms';
import { OwnMechanism } from './components/OwnMechanism';
import './mechanism.css';
import './texts';

/** The joint mechanism 联合推进机制: units file theirs, the ministries take notice. */
export function Component() {
  const { t } = useTranslation('mechanism');
  const [params, setParams] = useSearchParams();
  const current = new Date(serverNow()).getFullYear();
  const asked = Number(params.get('year'));
  const year = Number.isInteger(asked) && asked >= 2017 && asked <= 2100 ? asked : current;
  const { roles, tenant } = loggedIn();
  if (!roles.includes('ministry') && !isToFile(tenant)) {
    return (
      <Page title={t('title')}>
        <Card>
          <Nothing title={t('none')} next={t('none.next')} />
        </Card>
      </Page>
    );
  }
  return (
    <Page
      title={t('title')}
      lead={t('intro')}
      actions={
        <Select
          aria-label={t('year')}
          value={year}
          onChange={(chosen) => setParams({ year: String(chosen) })}
          options={[current + 1, current, current - 1].map((one) => ({
            value: one,
            label: t('year.of', { year: one }),
          }))}
        />
      }
    >
      {roles.includes('ministry') ? (
        <FiledMechanisms key={year} year={year} />
      ) : (
        <OwnMechanism key={year} year={year} />
      )}
    </Page>
  );
}
