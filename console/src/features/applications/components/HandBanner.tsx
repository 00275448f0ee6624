import { Alert, Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationView } from '../api/types';
import type { Form } from '@/lib/form/types';
import { placeName } from '../placeName';
import { linkTo } from '../places';

interface HandBannerProps {
  application: ApplicationView;
  form: Form;
}

/** Why an application that was submitted is in the enterprise's hand again, and what to do now. */
export function HandBanner({ application, form }: HandBannerProps) {
  const { t } = useTranslation('applications');
  const { state, recommenderName: unit, applicationId } = application.summary;
  if (state === 'RETURNED') {
    return (
      <Alert
        type="warning"
        showIcon
        title={t('banner.RETURNED', { unit, n: application.corrections.length })}
        description={
          <ol className="fault-list">
            {application.corrections.map((one) => (
              <li key={one.pointer + one.reason} className="prose">
                {placeName(form, one.pointer, application.content?.evidence)}
                {t('list.colon')}
                {one.reason} <Link to={linkTo(applicationId, form, one.pointer)}>{t('go.there')}</Link>
              </li>
            ))}
          </ol>
        }
      />
    );
  }
  if (state === 'DECLINED' || state === 'RELEASED') {
    return (
      <Alert
        type={state === 'DECLINED' ? 'error' : 'info'}
        showIcon
        title={t(`banner.${state}`, { unit })}
        description={
          <Flex vertical gap={8}>
            {state === 'DECLINED' && application.reason ? (
              <span className="prose">{t('reason.is', { reason: application.reason })}</span>
            ) : null}
            {t('banner.another')}
            <span>
              <Link to={`/applications/${applicationId}/submit`}>
                <Button size="small" tabIndex={-1}>
                  {t('banner.choose')}
                </Button>
              </Link>
            </span>
          </Flex>
        }
      />
    );
  }
  return null;
}
