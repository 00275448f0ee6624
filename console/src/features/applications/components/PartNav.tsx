import { Badge, Menu, Progress as Bar, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { titled } from '@/lib/form/texts';
import { CheckCircleFilled } from '@/ui/icons';
import { colours } from '@/ui/theme';
import type { Part } from '../parts';

interface PartNavProps {
  parts: Part[];
  current: string;
  onGo: (id: string) => void;
  narrow: boolean;
}

/** The parts of the form with what is missing in each; a list on a phone. */
export function PartNav({ parts, current, onGo, narrow }: PartNavProps) {
  const { t } = useTranslation('applications');
  const done = parts.reduce((sum, part) => sum + part.done, 0);
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const bar = (
    <Bar
      percent={total === 0 ? 100 : Math.floor((done / total) * 100)}
      size="small"
      aria-label={t('progress', { done, total })}
      format={() => <span className="numbers">{`${done}/${total}`}</span>}
    />
  );
  if (narrow) {
    return (
      <div>
        <Select
          aria-label={t('parts')}
          style={{ width: '100%' }}
          value={current}
          onChange={onGo}
          options={parts.map((part) => ({
            value: part.id,
            label: `${partTitle(part)}${part.missing > 0 ? t('missing.short', { n: part.missing }) : ' ✓'}`,
          }))}
        />
        {bar}
      </div>
    );
  }
  return (
    <nav aria-label={t('parts')}>
      <Menu
        mode="inline"
        selectedKeys={[current]}
        onClick={({ key }) => onGo(key)}
        style={{ borderInlineEnd: 'none' }}
        items={parts.map((part) => ({
          key: part.id,
          label: (
            <span style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 8 }}>
              <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{partTitle(part)}</span>
              {part.missing > 0 ? (
                <Badge
                  count={part.missing}
                  overflowCount={99}
                  color={colours.warn}
                  title={t('missing', { n: part.missing })}
                />
              ) : part.total > 0 ? (
                <CheckCircleFilled style={{ color: colours.good }} aria-label={t('complete')} />
              ) : null}
            </span>
          ),
        }))}
      />
      <div style={{ padding: '8px 16px' }}>{bar}</div>
    </nav>
  );
}

const partTitle = (part: Part) => `${part.no ? `${part.no} ` : ''}${titled(part)}`;
