import { Alert, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '@/lib/api/generated/application';
import type { Evidence, Form } from '@/lib/form/types';
import { placeName } from '../placeName';
import { linkTo } from '../places';

type Check = components['schemas']['CheckView'];

const PROFILE = new Set(['application.profile-missing', 'application.industry-not-in-cycle', 'enterprise.not-saved']);

interface FaultsProps {
  id: string;
  check: Check;
  form: Form;
  files: Evidence[];
}

/** What stands in the way of a submission, each with the way to where it is mended. */
export function Faults({ id, check, form, files }: FaultsProps) {
  const { t } = useTranslation('applications');
  if (check.obstacles.length === 0 && check.errors.length === 0) {
    return <Alert type="success" showIcon title={t('faults.none')} />;
  }
  return (
    <Flex vertical gap={12}>
      {check.obstacles.map((obstacle) => (
        <Alert
          key={obstacle.code}
          type="error"
          showIcon
          title={obstacle.title}
          description={
            <>
              {obstacle.detail}{' '}
              {PROFILE.has(obstacle.code) ? <Link to="/enterprise">{t('faults.profile')}</Link> : null}
            </>
          }
        />
      ))}
      {check.errors.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('faults', { n: check.errors.length })}
          description={
            <ul className="fault-list">
              {check.errors.map((fault) => (
                <li key={fault.pointer + fault.code}>
                  <Link to={linkTo(id, form, fault.pointer)}>{placeName(form, fault.pointer, files)}</Link>
                  {t('list.colon')}
                  {fault.detail}
                </li>
              ))}
            </ul>
          }
        />
      ) : null}
    </Flex>
  );
}
