import { Button, Flex, Table, type TableProps, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '@/lib/time/time';
import { labelOf } from '@/ui/dossier';
import { Mark } from '@/ui/Mark';
import { StateTag } from '@/ui/StateTag';
import { useClaim } from '../api/claim';
import type { useForm } from '../api/form';
import type { Inbox, Line } from '../api/inbox';
import type { View } from './inboxSearch';
import { isNational, tenantName } from './tenants';

interface InboxTableProps {
  inbox: Inbox | undefined;
  loading: boolean;
  form: ReturnType<typeof useForm>['data'];
  view: View;
  onChange: (change: Partial<View>) => void;
  chosen: Line[];
  onChoose: (lines: Line[]) => void;
  empty: React.ReactNode;
}

type Columns = NonNullable<TableProps<Line>['columns']>;

export function InboxTable({ inbox, loading, form, view, onChange, chosen, onChoose, empty }: InboxTableProps) {
  const { t, i18n } = useTranslation('recommendations');
  const industries = form?.form.profile.find((field) => field.id === 'industry')?.options ?? [];
  const national = isNational();
  const sorted = (key: string) => ({
    sorter: true,
    sortOrder: view.sort === key ? (view.order === 'desc' ? ('descend' as const) : ('ascend' as const)) : null,
    sortDirections: ['ascend' as const, 'descend' as const, 'ascend' as const],
  });
  const columns: Columns = [
    {
      title: t('column.number'),
      dataIndex: 'number',
      key: 'number',
      width: 190,
      className: 'numbers nowrap',
      ...sorted('number'),
    },
    {
      title: t('column.name'),
      key: 'name',
      ...sorted('name'),
      render: (_, line) => (
        <>
          <Link to={`/cases/${line.caseId}`}>{line.enterpriseName}</Link>
          <br />
          <Typography.Text type="secondary" className="numbers" style={{ fontSize: 13 }}>
            {line.creditCode}
            {national ? ` ${tenantName(form, line.applicantTenant)}` : null}
          </Typography.Text>
        </>
      ),
    },
    { title: t('column.size'), dataIndex: 'size', width: 104, render: (size: string) => t(`common:size.${size}`) },
    {
      title: t('column.industry'),
      dataIndex: 'industry',
      width: 132,
      render: (code: string) => {
        const known = industries.find((option) => option.code === code);
        return known ? labelOf(known) : code;
      },
    },
    {
      title: t('column.submittedAt'),
      dataIndex: 'submittedAt',
      key: 'submittedAt',
      width: 150,
      className: 'numbers',
      ...sorted('submittedAt'),
      render: (at: string, line) => (
        <>
          <span className="nowrap">{dateTime(at, i18n.language)}</span>{' '}
          {line.resubmitted ? <Mark tone="warn">{t('resubmitted', { n: line.submission })}</Mark> : null}
        </>
      ),
    },
    ...(view.tab === 'ALL'
      ? [
          {
            title: t('column.state'),
            dataIndex: 'state',
            key: 'state',
            width: 104,
            ...sorted('state'),
            render: (state: string) => <StateTag of="case" state={state} />,
          },
        ]
      : []),
    {
      title: t('column.officer'),
      key: 'officer',
      width: 140,
      ellipsis: true,
      render: (_, line) => <Holder line={line} />,
    },
    ...(view.tab === 'ALL'
      ? []
      : [
          {
            title: t('column.score'),
            dataIndex: 'checkScore',
            width: 86,
            align: 'right' as const,
            className: 'numbers',
            render: (score?: number) => score ?? '—',
          },
        ]),
  ];
  return (
    <Table<Line>
      rowKey="caseId"
      size="middle"
      rowSelection={{
        hideSelectAll: true, // its checkbox would stand in the hidden row that measures the columns, too
        preserveSelectedRowKeys: true,
        selectedRowKeys: chosen.map((line) => line.caseId),
        onChange: (_, lines) => onChoose(lines),
        getCheckboxProps: (line) => ({
          disabled: !isOpen(line),
          'aria-label': t('several.choose', { name: line.enterpriseName }),
        }),
      }}
      columns={columns}
      dataSource={inbox?.items ?? []}
      loading={loading}
      locale={{ emptyText: empty }}
      scroll={{ x: 1040 }}
      showSorterTooltip={false}
      pagination={{
        current: view.page,
        pageSize: view.perPage,
        total: inbox?.total ?? 0,
        showSizeChanger: true,
        pageSizeOptions: [20, 50, 100],
        showTotal: (total) => t('total', { total }),
      }}
      onChange={(page, _, sorter, { action }) => {
        const by = Array.isArray(sorter) ? sorter[0] : sorter;
        onChange(
          action === 'sort'
            ? { sort: String(by?.columnKey), order: by?.order === 'descend' ? 'desc' : 'asc' }
            : { page: page.current ?? 1, perPage: page.pageSize ?? view.perPage },
        );
      }}
    />
  );
}

export const isOpen = (line: Line) => line.state === 'RECEIVED' || line.state === 'RETURNED';

/** Who works on it; who comes first takes it. */
function Holder({ line }: { line: Line }) {
  const { t } = useTranslation('recommendations');
  const claim = useClaim(line.caseId);
  if (line.claim) {
    return <span>{line.claim.name}</span>;
  }
  return isOpen(line) ? (
    <Flex vertical align="flex-start">
      <Button
        size="small"
        loading={claim.isPending}
        onClick={() => claim.mutate(false)}
        aria-label={t('claim.of', { name: line.enterpriseName })}
      >
        {t('claim')}
      </Button>
      {claim.isError ? <Typography.Text type="danger">{claim.error.message}</Typography.Text> : null}
    </Flex>
  ) : (
    <Typography.Text type="secondary">—</Typography.Text>
  );
}
