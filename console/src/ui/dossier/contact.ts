import { useMutation } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';
import type { Filing } from '@/lib/filing/useFiling';

export type Contact = components['schemas']['RevealedView'];

/** Reveals an application's personal data. Each call is recorded in the audit; nothing is kept beyond the page. */
export function useContactReveal() {
  return useMutation({
    mutationFn: async (applicationId: string) => {
      const { data } = await application.GET('/api/application/applications/{id}/contact', {
        params: { path: { id: applicationId } },
      });
      return data!;
    },
    gcTime: 0,
  });
}

/** The submission with what was revealed of it in its places. */
export function withContact(filing: Filing, contact: Contact | undefined) {
  return {
    content: { ...filing.content, form: { ...filing.content.form, ...contact?.form } },
    profile: contact
      ? {
          ...filing.applicant,
          legalRepresentative: contact.legalRepresentative,
          contact: { name: contact.name, phone: contact.phone, email: contact.email },
        }
      : filing.applicant,
  };
}
