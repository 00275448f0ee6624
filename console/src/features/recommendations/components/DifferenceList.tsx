import { Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { placeId } from '@/ui/dossier';
import { Mark } from '@/ui/Mark';
import { changedPart, type Difference } from './differences';
import type { Place } from './places';
import { labelAt } from './RemarkList';
import { useWordsOf } from './wordsOf';

/** What the enterprise changed since the last return, before and after. */
export function DifferenceList({ differences, places }: { differences: Difference[] | undefined; places: Place[] }) {
  const { t } = useTranslation('recommendations');
  const words = useWordsOf(places);
  if (!differences) {
    return <Typography.Text type="secondary">{t('differences.first')}</Typography.Text>;
  }
  if (differences.length === 0) {
    return <Typography.Text type="secondary">{t('differences.none')}</Typography.Text>;
  }
  return (
    <ol className="remark-list">
      {differences.map((one) => {
        const [before, after] =
          one.kind === 'CHANGED'
            ? changedPart(words(one.before), words(one.after))
            : [words(one.before), words(one.after)];
        return (
          <li key={one.pointer}>
            <Flex vertical gap={2} align="flex-start">
              <a href={`#${placeId(one.pointer)}`}>{labelAt(places, one.pointer)}</a>
              <Mark>{t(`differences.${one.kind}`)}</Mark>
              {one.kind !== 'ADDED' ? <del className="prose before">{before}</del> : null}
              {one.kind !== 'REMOVED' ? <ins className="prose after">{after}</ins> : null}
            </Flex>
          </li>
        );
      })}
    </ol>
  );
}
