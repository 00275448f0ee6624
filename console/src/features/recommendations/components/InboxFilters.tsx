import { Button, Checkbox, Flex, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { named } from '@/lib/form/texts';
import { labelOf } from '@/ui/dossier';
import type { useForm } from '../api/form';
import type { Officer } from '../api/officers';
import { FIRST, type View } from './inboxSearch';
import { isNational } from './tenants';

interface InboxFiltersProps {
  view: View;
  onChange: (change: Partial<View>, replace?: boolean) => void;
  form: ReturnType<typeof useForm>['data'];
  officers: Officer[];
}

const QUIET = 300;

export function InboxFilters({ view, onChange, form, officers }: InboxFiltersProps) {
  const { t } = useTranslation('recommendations');
  const industries = form?.form.profile.find((field) => field.id === 'industry')?.options ?? [];
  const filtered = (['search', 'size', 'industry', 'tenant', 'who', 'again'] as const).some(
    (name) => view[name] !== FIRST[name],
  );
  const choice = (
    name: 'size' | 'industry' | 'tenant' | 'who',
    options: { value: string; label: string }[],
    width: number,
  ) => (
    <Select
      aria-label={t(`filter.${name}`)}
      value={view[name] || undefined}
      placeholder={t(`filter.${name}`)}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width }}
      options={options}
      onChange={(value?: string) => onChange({ [name]: value ?? '' })}
    />
  );
  return (
    <Flex gap={8} wrap align="center" role="search">
      <SearchText
        key={view.search === '' ? 'empty' : 'filled'}
        text={view.search}
        onSearch={(search) => onChange({ search }, true)}
      />
      {choice(
        'size',
        ['LARGE', 'SME'].map((size) => ({ value: size, label: t(`common:size.${size}`) })),
        130,
      )}
      {choice(
        'industry',
        industries.map((option) => ({ value: option.code, label: labelOf(option) })),
        190,
      )}
      {isNational()
        ? choice(
            'tenant',
            (form?.tenants ?? []).map((tenant) => ({ value: tenant.code, label: named(tenant) })),
            190,
          )
        : null}
      {choice(
        'who',
        [
          { value: 'me', label: t('who.me') },
          { value: 'nobody', label: t('who.nobody') },
          ...officers.map((officer) => ({
            value: officer.officer,
            label: t('who.load', { name: officer.name, open: officer.open }),
          })),
        ],
        190,
      )}
      <Checkbox checked={view.again} onChange={(event) => onChange({ again: event.target.checked })}>
        {t('filter.again')}
      </Checkbox>
      {filtered ? (
        <Button
          type="link"
          onClick={() => onChange({ search: '', size: '', industry: '', tenant: '', who: '', again: false })}
        >
          {t('filter.clear')}
        </Button>
      ) : null}
    </Flex>
  );
}

function SearchText({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { t } = useTranslation('recommendations');
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed === text) {
      return;
    }
    const timer = setTimeout(() => onSearch(typed), QUIET);
    return () => clearTimeout(timer);
  }, [typed, text, onSearch]);
  return (
    <Input.Search
      aria-label={t('filter.q')}
      placeholder={t('filter.q')}
      value={typed}
      maxLength={100}
      allowClear
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(value) => onSearch(value)}
      style={{ width: 300 }}
    />
  );
}
