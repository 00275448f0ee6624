import { Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { placeId } from '@/ui/dossier';
import type { Remark } from '../api/caseFile';
import type { Place } from './places';

/** Every remark with the place it is on. */
export function RemarkList({ remarks, places }: { remarks: Remark[]; places: Place[] }) {
  const { t } = useTranslation('recommendations');
  if (remarks.length === 0) {
    return <Typography.Text type="secondary">{t('remarks.none')}</Typography.Text>;
  }
  return (
    <ol className="remark-list">
      {remarks.map((remark) => (
        <li key={remark.pointer}>
          <Flex vertical>
            <a href={`#${placeId(remark.pointer)}`}>{labelAt(places, remark.pointer)}</a>
            <span className="prose">{remark.text}</span>
            <Typography.Text type="secondary" style={{ fontSize: 13 }}>
              {remark.by}
            </Typography.Text>
          </Flex>
        </li>
      ))}
    </ol>
  );
}

export const labelAt = (places: Place[], pointer: string) =>
  places.find((place) => place.pointer === pointer)?.label ?? pointer;
