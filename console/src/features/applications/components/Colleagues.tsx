import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Form } from '@/lib/form/types';
import { TeamOutlined } from '@/ui/icons';
import type { Present } from '../api/getChanges';

/** Who else has the application open, and at which part. */
export function Colleagues({ present, form }: { present: Present[]; form: Form }) {
  const { t } = useTranslation('applications');
  const others = present.filter((one) => !one.self);
  if (others.length === 0) {
    return null;
  }
  return (
    <Typography.Text type="secondary" role="status">
      <TeamOutlined />{' '}
      {others
        .map(({ name, section }) => {
          const part = form.sections.find((one) => one.id === section)?.no;
          return part ? t('present.at', { name, part }) : t('present', { name });
        })
        .join(t('list.semicolon'))}
    </Typography.Text>
  );
}
