import { Button, Flex, Input, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '@/lib/api/problem';
import { DeleteOutlined } from '@/ui/icons';
import { departmentsOf, join, jointOf, separate, type Unit } from '../units';
import { QuotaInput } from './QuotaInput';

interface UnitsTableProps {
  units: Unit[];
  /** the default list, whose joint units departments come back to */
  list: Unit[];
  faults: FieldFault[];
  onChange: (units: Unit[]) => void;
}

/** Who may recommend, one a line: names and places are written, departments of a jurisdiction separated or joined. */
export function UnitsTable({ units, list, faults, onChange }: UnitsTableProps) {
  const { t } = useTranslation('cycles');
  const change = (id: string, to: Partial<Unit>) =>
    onChange(units.map((unit) => (unit.id === id ? { ...unit, ...to } : unit)));
  const places = (size: 'large' | 'sme') => ({
    title: t(size),
    key: size,
    width: 96,
    render: (_: unknown, unit: Unit) => (
      <QuotaInput
        label={t(`units.${size}`, { name: unit.name })}
        value={unit[`${size}Quota`]}
        onChange={(quota) => change(unit.id, { [`${size}Quota`]: quota })}
      />
    ),
  });
  return (
    <Table<Unit>
      rowKey="id"
      size="small"
      pagination={false}
      scroll={{ x: 640, y: 440 }}
      dataSource={units}
      columns={[
        {
          title: t('unit'),
          key: 'name',
          render: (_, unit, at) => (
            <Flex vertical gap={2}>
              <Input
                key={unit.name} // taken when it is left: the table is long to draw at every letter
                aria-label={t('units.name', { id: unit.id })}
                maxLength={200}
                status={unit.name.trim() === '' ? 'error' : ''}
                defaultValue={unit.name}
                onBlur={(event) => event.target.value !== unit.name && change(unit.id, { name: event.target.value })}
              />
              <Typography.Text type="secondary">{t('units.id.of', { id: unit.id })}</Typography.Text>
              {faultsOf(faults, at).map((fault) => (
                <Typography.Text key={fault.pointer + fault.code} type="danger" data-fault>
                  {fault.detail}
                </Typography.Text>
              ))}
            </Flex>
          ),
        },
        places('large'),
        places('sme'),
        {
          title: '',
          key: 'acts',
          width: 132,
          render: (_, unit) => {
            const joint = jointOf(unit, list);
            return (
              <Flex gap={4} justify="end">
                {departmentsOf(unit) ? (
                  <Button
                    type="link"
                    size="small"
                    aria-label={t('units.separate.of', { name: unit.name })}
                    onClick={() => onChange(separate(units, unit.id))}
                  >
                    {t('units.separate')}
                  </Button>
                ) : joint ? (
                  <Button
                    type="link"
                    size="small"
                    aria-label={t('units.join.of', { name: unit.name })}
                    onClick={() => onChange(join(units, joint))}
                  >
                    {t('units.join')}
                  </Button>
                ) : null}
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('units.remove', { name: unit.name })}
                  onClick={() => onChange(units.filter((one) => one.id !== unit.id))}
                />
              </Flex>
            );
          },
        },
      ]}
    />
  );
}

const faultsOf = (faults: FieldFault[], at: number) =>
  faults.filter(({ pointer }) => pointer === `/recommenders/${at}` || pointer.startsWith(`/recommenders/${at}/`));
