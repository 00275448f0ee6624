import { loggedIn } from '@/lib/session/session';
import { named } from '@/lib/form/texts';
import type { FormView } from '@/lib/form/types';

/** A unit of the whole country has applicants of every jurisdiction. */
export const isNational = () => loggedIn().tenant === 'national';

export function tenantName(form: FormView | undefined, code: string): string {
  const tenant = form?.tenants.find((one) => one.code === code);
  return tenant ? named(tenant) : code;
}
