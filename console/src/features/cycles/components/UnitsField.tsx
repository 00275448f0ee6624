import { Button, Flex, Select, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '@/lib/api/problem';
import { isWhole } from '@/lib/form/whole';
import { QUOTA, sum, type Unit } from '../units';
import { OtherUnit } from './OtherUnit';
import { QuotaInput } from './QuotaInput';
import { UnitsTable } from './UnitsTable';

interface UnitsFieldProps {
  /** given by the form, as the change is taken by it */
  value?: Unit[];
  onChange?: (units: Unit[]) => void;
  list: Unit[];
  faults: FieldFault[];
}

/** Who may recommend in a cycle and how many: from the default list of the notice, as the ministries change it. */
export function UnitsField({ value: units = [], onChange = () => {}, list, faults }: UnitsFieldProps) {
  const { t } = useTranslation('cycles');
  const [places, setPlaces] = useState<Record<'large' | 'sme', number | null>>({ large: 5, sme: 5 });
  const absent = list.filter((unit) => !units.some((one) => one.id === unit.id));
  const number = (size: 'large' | 'sme') => (
    <QuotaInput
      label={t(`new.${size}`)}
      prefix={t(size)}
      width={130}
      value={places[size]}
      onChange={(quota) => setPlaces({ ...places, [size]: quota })}
    />
  );
  return (
    <Flex vertical gap={12}>
      <Typography.Text>
        {t('units.sum', { n: units.length, large: sum(units, 'largeQuota'), sme: sum(units, 'smeQuota') })}
      </Typography.Text>
      <Flex gap={8} wrap align="flex-start">
        {number('large')}
        {number('sme')}
        <Button
          disabled={!isWhole(places.large, QUOTA) || !isWhole(places.sme, QUOTA)}
          onClick={() => onChange(units.map((unit) => ({ ...unit, largeQuota: places.large, smeQuota: places.sme })))}
        >
          {t('units.all')}
        </Button>
        <Button onClick={() => onChange(list)}>{t('units.default')}</Button>
      </Flex>
      <UnitsTable units={units} list={list} faults={faults} onChange={onChange} />
      <Flex gap={8} wrap>
        <Select
          aria-label={t('units.add')}
          placeholder={t('units.add')}
          style={{ minWidth: 260, flex: 1 }}
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          disabled={absent.length === 0}
          options={absent.map((unit) => ({ value: unit.id, label: unit.name }))}
          onChange={(id: string | null) => onChange([...units, ...absent.filter((unit) => unit.id === id)])}
        />
        <OtherUnit units={units} list={list} onAdd={(unit) => onChange([...units, unit])} />
      </Flex>
    </Flex>
  );
}
