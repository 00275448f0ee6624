import { Card, Flex, Segmented, Typography } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryProgress } from '@/lib/form/progress';
import { named } from '@/lib/form/texts';
import type { Category, SelfCheck } from '@/lib/form/types';
import { useCurrentDraft, useStanding } from '../queue/useDraft';
import { QuestionRow } from './QuestionRow';

const Results = lazy(() => import('./Results'));

type Filter = 'all' | 'open';

/** The self-check, grouped as in the notice. The filter keeps what it showed while one works through it. */
export function SelfCheckPart({ table }: { table: SelfCheck }) {
  const { t } = useTranslation('applications');
  const draft = useCurrentDraft();
  useStanding(draft);
  const [shown, setShown] = useState<ReadonlySet<string>>();
  const progress = table.categories.map((category) => categoryProgress(table, category, draft.read));
  const open = progress.flatMap((one) => one.faults.map((fault) => fault.pointer.split('/')[2]!));
  const done = progress.reduce((sum, one) => sum + one.done, 0);
  const total = progress.reduce((sum, one) => sum + one.total, 0);
  return (
    <Flex vertical gap={16}>
      <Card>
        <Flex justify="space-between" align="center" gap={12} wrap>
          <Typography.Text strong className="numbers">
            {t('check.answered', { done, total })}
          </Typography.Text>
          <Segmented<Filter>
            aria-label={t('check.filter')}
            value={shown ? 'open' : 'all'}
            options={[
              { value: 'all', label: t('check.all') },
              { value: 'open', label: t('check.open', { n: open.length }) },
            ]}
            onChange={(filter) => setShown(filter === 'open' ? new Set(open) : undefined)}
          />
        </Flex>
        <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0' }}>
          {table.note}
        </Typography.Paragraph>
      </Card>
      {shown?.size === 0 ? <Typography.Text type="success">{t('check.none.open')}</Typography.Text> : null}
      {table.categories.map((category, i) => (
        <CategoryCard
          key={category.id}
          table={table}
          category={category}
          shown={shown}
          done={progress[i]!.done}
          total={progress[i]!.total}
        />
      ))}
      <Suspense fallback={null}>
        <Results table={table} />
      </Suspense>
    </Flex>
  );
}

interface CategoryCardProps {
  table: SelfCheck;
  category: Category;
  shown: ReadonlySet<string> | undefined;
  done: number;
  total: number;
}

function CategoryCard({ table, category, shown, done, total }: CategoryCardProps) {
  const items = category.items
    .map((item) => ({ item, questions: item.questions.filter(({ id }) => shown?.has(id) ?? true) }))
    .filter(({ questions }) => questions.length > 0);
  if (items.length === 0) {
    return null;
  }
  return (
    <Card
      title={
        <h3 style={{ margin: 0, fontSize: 17 }}>
          {category.mark} {named(category)}
        </h3>
      }
      extra={<span className="numbers">{`${done}/${total}`}</span>}
    >
      {items.map(({ item, questions }) => (
        <section key={item.id} aria-label={named(item)} className="check-item">
          <h4>
            {item.number ? `${item.number} ` : ''}
            {named(item)}
          </h4>
          {questions.map((question) => (
            <QuestionRow key={question.id} question={question} table={table} />
          ))}
        </section>
      ))}
    </Card>
  );
}
