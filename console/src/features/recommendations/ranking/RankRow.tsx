import { useSortable } from '@dnd-kit/sortable';
import { Button, Dropdown, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ArrowDownOutlined, ArrowUpOutlined, HolderOutlined, MoreOutlined } from '@/ui/icons';
import { Mark } from '@/ui/Mark';
import type { Candidate, ListName } from './lineup';
import type { Mover } from './useMover';

interface RankRowProps {
  candidate: Candidate;
  list: ListName;
  /** from 1 */
  no: number;
  industry: string;
  still: boolean;
  mover: Mover;
}

/** A candidate in one of the lists: to be dragged, or moved by its buttons and by Alt with the arrows. */
export function RankRow({ candidate, list, no, industry, still, mover }: RankRowProps) {
  const { t } = useTranslation('recommendations');
  const id = candidate.caseId;
  const name = candidate.enterpriseName;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id,
    disabled: still,
    data: { list },
  });
  const shift = transform ? `translate3d(0, ${transform.y}px, 0)` : undefined;
  const placed = list !== 'pool';
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- catches Alt with arrows of the controls inside
    <li
      ref={setNodeRef}
      className={`rank-row${still ? ' still' : ''}${isDragging ? ' dragged' : ''}`}
      style={{ transform: shift, transition: transition }}
      onKeyDown={(event) => {
        if (event.altKey && !still && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          mover.step(id, event.key === 'ArrowUp' ? -1 : 1);
        }
      }}
    >
      {still ? null : (
        <button
          type="button"
          ref={setActivatorNodeRef}
          className="rank-handle"
          data-handle={id}
          {...attributes}
          {...listeners}
          aria-roledescription={t('rank.sortable')}
          aria-label={t('rank.handle', { name })}
        >
          <HolderOutlined />
        </button>
      )}
      <span className="rank-no numbers">{placed ? no : ''}</span>
      <span className="rank-name">
        <Link to={`/cases/${id}`}>{name}</Link>
        <Typography.Text type="secondary" className="rank-industry">
          {industry}
        </Typography.Text>
      </span>
      <Mark tone={candidate.size === 'LARGE' ? 'info' : 'plain'}>{t(`common:size.${candidate.size}`)}</Mark>
      <span className="rank-score numbers">
        {candidate.checkScore === undefined ? '' : t('score.points', { score: candidate.checkScore })}
      </span>
      {still ? null : placed ? (
        <span className="rank-moves">
          <Button
            size="small"
            type="text"
            icon={<ArrowUpOutlined />}
            aria-label={t('rank.up', { name })}
            disabled={list === 'ranking' && no === 1}
            onClick={() => mover.step(id, -1)}
          />
          <Button
            size="small"
            type="text"
            icon={<ArrowDownOutlined />}
            aria-label={t('rank.down', { name })}
            onClick={() => mover.step(id, 1)}
          />
          <Dropdown
            trigger={['click']}
            menu={{
              onClick: ({ key }) => mover.choose(id, key),
              items: [
                { key: 'position', label: t('rank.position') },
                list === 'ranking'
                  ? { key: 'reserve', label: t('rank.toReserve') }
                  : { key: 'ranking', label: t('rank.toRanking') },
                { key: 'pool', label: t('rank.toPool') },
              ],
            }}
          >
            <Button size="small" type="text" icon={<MoreOutlined />} aria-label={t('rank.more', { name })} />
          </Dropdown>
        </span>
      ) : (
        <span className="rank-moves">
          <Button size="small" aria-label={t('rank.add', { name })} onClick={() => mover.choose(id, 'ranking')}>
            {t('rank.toRanking')}
          </Button>
          <Button size="small" aria-label={t('rank.addReserve', { name })} onClick={() => mover.choose(id, 'reserve')}>
            {t('rank.toReserve')}
          </Button>
        </span>
      )}
    </li>
  );
}
