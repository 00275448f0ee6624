import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { named } from '@/lib/form/texts';
import type { FormView } from '@/lib/form/types';
import type { Wanted } from '../units';

/** What is looked for, as the address says it. */
export function useWanted(): [Wanted & { page: number }, (change: Record<string, string>) => void] {
  const [params, setParams] = useSearchParams();
  const sent = params.get('sent');
  const page = Number(params.get('page'));
  const change = (to: Record<string, string>) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('page');
        Object.entries(to).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name)));
        return next;
      },
      { replace: 'text' in to },
    );
  return [
    {
      text: params.get('text') ?? '',
      tenant: params.get('tenant') ?? '',
      sent: sent === 'sent' || sent === 'open' ? sent : 'all',
      page: Number.isInteger(page) && page > 1 ? page : 1,
    },
    change,
  ];
}

/** A tenant by its name; associations are of the whole country. */
export function useTenantName(form: FormView | undefined) {
  const { t } = useTranslation('sent');
  return (code: string) => {
    const tenant = form?.tenants.find((one) => one.code === code);
    return code === 'national' ? t('tenant.national') : tenant ? named(tenant) : code;
  };
}
