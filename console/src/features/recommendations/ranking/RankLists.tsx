import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncements } from './announcements';
import type { Candidate, Lineup, ListName } from './lineup';
import { where } from './lineup';
import { RankRow } from './RankRow';
import type { Mover } from './useMover';

interface RankListsProps {
  lineup: Lineup;
  candidates: Candidate[];
  industryOf: (candidate: Candidate) => string;
  still: boolean;
  mover: Mover;
}

/** The order, the reserve below its line, and who stands in neither: one drag surface. */
export function RankLists({ lineup, candidates, industryOf, still, mover }: RankListsProps) {
  const { t } = useTranslation('recommendations');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const pool = candidates.filter((one) => where(lineup, one.caseId) === 'pool').map((one) => one.caseId);
  const members = { ...lineup, pool };
  const named = (id: string) => candidates.find((one) => one.caseId === id);
  const accessibility = useAnnouncements((id) => named(id)?.enterpriseName ?? id, members);
  const drop = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) {
      return;
    }
    const id = String(active.id);
    const list = (over.data.current?.list ?? 'ranking') as ListName;
    const at = members[list].indexOf(String(over.id));
    mover.to(id, list, at < 0 ? members[list].length : at);
  };
  const part = (list: ListName, title: ReactNode, empty: string) =>
    list === 'ranking' || members[list].length > 0 || (list === 'reserve' && !still) ? (
      <RankList list={list} ids={members[list]} title={title} empty={empty}>
        {members[list].map((id, at) => {
          const candidate = named(id);
          return candidate ? (
            <RankRow
              key={id}
              candidate={candidate}
              list={list}
              no={at + 1}
              industry={industryOf(candidate)}
              still={still}
              mover={mover}
            />
          ) : null;
        })}
      </RankList>
    ) : null;
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop} accessibility={accessibility}>
      {part('ranking', t('rank.list', { count: lineup.ranking.length }), t('rank.list.empty'))}
      {part('reserve', t('rank.reserve', { count: lineup.reserve.length }), t('rank.reserve.empty'))}
      {part('pool', t('rank.pool', { count: pool.length }), '')}
    </DndContext>
  );
}

interface RankListProps {
  list: ListName;
  ids: string[];
  title: ReactNode;
  empty: string;
  children: ReactNode;
}

function RankList({ list, ids, title, empty, children }: RankListProps) {
  const { setNodeRef, isOver } = useDroppable({ id: `list-${list}`, data: { list } });
  return (
    <section className={`rank-list rank-list-${list}`}>
      <h2 className="rank-title">{title}</h2>
      <SortableContext id={list} items={ids} strategy={verticalListSortingStrategy}>
        <ol ref={setNodeRef} className={isOver ? 'over' : ''}>
          {children}
          {ids.length === 0 ? (
            <li className="rank-empty">
              <Typography.Text type="secondary">{empty}</Typography.Text>
            </li>
          ) : null}
        </ol>
      </SortableContext>
    </section>
  );
}
