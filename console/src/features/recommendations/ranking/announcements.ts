import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import type { ListName } from './lineup';

/** What a screen reader hears while a row is moved, in the reader's language. */
export function useAnnouncements(name: (id: string) => string, members: Record<ListName, string[]>) {
  const { t } = useTranslation('recommendations');
  const spot = (over: UniqueIdentifier | undefined) => {
    const list = (['ranking', 'reserve', 'pool'] as const).find(
      (one) => members[one].includes(String(over)) || over === `list-${one}`,
    );
    return list ? t(`drag.at.${list}`, { no: Math.max(0, members[list].indexOf(String(over))) + 1 }) : '';
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('drag.start', { name: name(String(active.id)), at: spot(active.id) }),
    onDragOver: ({ active, over }) =>
      over ? t('drag.over', { name: name(String(active.id)), at: spot(over.id) }) : t('drag.nowhere'),
    onDragEnd: ({ active, over }) =>
      over ? t('drag.end', { name: name(String(active.id)), at: spot(over.id) }) : t('drag.cancel'),
    onDragCancel: () => t('drag.cancel'),
  };
  return { announcements, screenReaderInstructions: { draggable: t('drag.how') } };
}
