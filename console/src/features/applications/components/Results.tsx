import { Card, Flex, Table } from 'antd';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { answerFault } from '@/lib/form/check';
import { questionsOf } from '@/lib/form/progress';
import { named } from '@/lib/form/texts';
import { type Answer, answerPointer, type Mark, type SelfCheck } from '@/lib/form/types';
import { colours } from '@/ui/theme';
import type { DraftQueue } from '../queue/DraftQueue';
import { asAnswer } from '../queue/entries';
import { useCurrentDraft } from '../queue/useDraft';
import './results.css';

echarts.use([BarChart, GridComponent, SVGRenderer]);

const colourOf: Record<Mark['code'], string> = { YES: colours.good, NO: colours.bad, NA: '#8494a3' };
const NONE = '#e3e8ed';

interface Row {
  id: string;
  name: string;
  counts: number[];
  /** marked, but its reason is missing or too long */
  reasonless: number;
  open: number;
}

/** The result of the self-check by category, as a chart and as the table behind it. */
export default function Results({ table }: { table: SelfCheck }) {
  const { t } = useTranslation('applications');
  const draft = useCurrentDraft();
  const marks = useSyncExternalStore(draft.subscribe, () => marksOf(table, draft));
  const series = useMemo(
    () => table.marks.map(({ code, mark }) => ({ code, mark, word: t(`mark.${code}`) })),
    [table, t],
  );
  const rows = useMemo(() => rowsOf(table, marks), [table, marks]);
  const reasonless = rows.some((row) => row.reasonless > 0) ? t('results.reasonless') : undefined;
  return (
    <Card title={<h3 style={{ margin: 0, fontSize: 17 }}>{t('results')}</h3>}>
      <Flex gap={24} wrap>
        <Chart rows={rows} series={series} reasonless={reasonless} open={t('results.open')} />
        <Table<Row>
          className="results-table"
          size="small"
          pagination={false}
          rowKey="id"
          dataSource={rows}
          columns={[
            { title: t('results.category'), dataIndex: 'name', className: 'results-category' },
            ...series.map(({ code, mark, word }, i) => ({
              title: (
                <>
                  {mark} <span className="results-word">{word}</span>
                </>
              ),
              key: code,
              align: 'right' as const,
              className: 'numbers',
              render: (_: unknown, row: Row) => row.counts[i],
            })),
            ...(reasonless
              ? [{ title: reasonless, dataIndex: 'reasonless', align: 'right' as const, className: 'numbers' }]
              : []),
            { title: t('results.open'), dataIndex: 'open', align: 'right', className: 'numbers' },
          ]}
        />
      </Flex>
    </Card>
  );
}

const REASONLESS = 'REASONLESS';

/** Counted as the progress counts: what has a fault is not answered yet. */
const stateOf = (table: SelfCheck, id: string, answer: Answer) =>
  answer.answer && answerFault(id, answer, table.marks, table.reasonMaxLength) ? REASONLESS : (answer.answer ?? '');

/** The given marks by category and question, as one word: it changes when one of them does. */
const marksOf = (table: SelfCheck, draft: DraftQueue) =>
  table.categories
    .map((category) =>
      questionsOf(category)
        .map(({ id }) => stateOf(table, id, asAnswer(draft.read(answerPointer(id)))))
        .join(','),
    )
    .join(';');

function rowsOf(table: SelfCheck, marks: string): Row[] {
  const given = marks.split(';').map((one) => one.split(','));
  return table.categories.map((category, at) => ({
    id: category.id,
    name: named(category),
    counts: table.marks.map(({ code }) => given[at]!.filter((mark) => mark === code).length),
    reasonless: given[at]!.filter((mark) => mark === REASONLESS).length,
    open: given[at]!.filter((mark) => mark === '').length,
  }));
}

interface ChartProps {
  rows: Row[];
  series: { code: Mark['code']; mark: string; word: string }[];
  /** what it is called; absent where no reason is missing */
  reasonless: string | undefined;
  open: string;
}

function Chart({ rows, series, reasonless, open }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.ECharts>(undefined);
  useEffect(() => {
    const made = echarts.init(place.current, undefined, { renderer: 'svg' });
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(place.current!);
    chart.current = made;
    return () => {
      observer.disconnect();
      made.dispose();
    };
  }, []);
  const bars = useMemo(
    () => [
      ...series.map(({ code, mark, word }, i) => ({
        name: `${mark} ${word}`,
        color: colourOf[code],
        data: rows.map((row) => row.counts[i]!),
      })),
      ...(reasonless ? [{ name: reasonless, color: colours.warn, data: rows.map((row) => row.reasonless) }] : []),
      { name: open, color: NONE, data: rows.map((row) => row.open) },
    ],
    [rows, series, reasonless, open],
  );
  useEffect(() => {
    // anew: a figure that is no more is not kept
    chart.current?.setOption(
      {
        animation: false,
        grid: { left: 8, right: 16, top: 8, bottom: 8, containLabel: true },
        xAxis: { type: 'value', minInterval: 1, axisLabel: { color: colours.soft } },
        yAxis: {
          type: 'category',
          inverse: true,
          data: rows.map((row) => row.name),
          axisLabel: { color: colours.ink },
        },
        series: bars.map(({ name, color, data }) => ({
          name,
          type: 'bar' as const,
          stack: 'all',
          barWidth: 22,
          itemStyle: { color },
          data,
        })),
      },
      true,
    );
  }, [rows, bars]);
  // the table beside it says the same in words
  return (
    <div aria-hidden className="results-chart">
      <div ref={place} style={{ height: 190 }} />
      <ul className="results-legend">
        {bars.map(({ name, color }) => (
          <li key={name}>
            <span style={{ background: color }} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
