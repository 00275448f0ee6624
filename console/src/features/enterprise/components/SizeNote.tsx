import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { sizeBy } from '@/lib/form/size';
import { number } from '@/lib/form/texts';
import type { SizeRule } from '@/lib/form/types';

interface SizeNoteProps {
  rule: SizeRule;
  employees: unknown;
  revenueWan: unknown;
}

/** The size that follows from the two figures, while they are typed, and why. */
export function SizeNote({ rule, employees, revenueWan }: SizeNoteProps) {
  const { t } = useTranslation('enterprise');
  const found = sizeBy(rule, figure(employees), figure(revenueWan));
  const limits = {
    employees: number(rule.employees),
    revenue: number(rule.annualRevenueWan),
    yuan: number(rule.annualRevenueWan * WAN),
  };
  if (!found) {
    return <Alert type="info" title={t('size.unknown')} description={t('size.rule', limits)} />;
  }
  const people = t(found.employeesReached ? 'size.people.reached' : 'size.people.below', limits);
  const revenue = t(found.revenueReached ? 'size.revenue.reached' : 'size.revenue.below', limits);
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={t(`size.${found.size}`)}
      description={`${people}${t('list.comma')}${revenue}${t('list.end')}${t('size.rule', limits)}`}
    />
  );
}

const WAN = 10_000;
const figure = (value: unknown) => (typeof value === 'number' ? value : undefined);
