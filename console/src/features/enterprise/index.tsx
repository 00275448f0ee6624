import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCycles } from '@/lib/form/useCycles';
import { useForm } from '@/lib/form/useForm';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useProfile } from '@/lib/form/useProfile';
import { TeamCard } from './components/TeamCard';
import { ProfileForm } from './components/ProfileForm';
import { useKeptProfile } from './kept';
import './texts';

/** Between two cycles the profile is kept by the last form that was published with this console. */
const WITHOUT_CYCLE = '2026.1';

export function Component() {
  const { t } = useTranslation('enterprise');
  const cycles = useCycles();
  const form = useForm(cycles.data ? (cycles.data[0]?.formVersion ?? WITHOUT_CYCLE) : undefined);
  const profile = useProfile();
  const kept = useKeptProfile();
  const failed = [cycles, form, profile].find((one) => one.isError);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {failed ? <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {form.data && profile.data && kept.isSuccess ? (
        <>
          <ProfileForm form={form.data} found={profile.data} kept={kept.data} />
          {profile.data.data ? <TeamCard /> : null}
        </>
      ) : failed ? null : (
        <Skeleton active paragraph={{ rows: 12 }} />
      )}
    </Page>
  );
}
