import type { CaseFile } from '../api/caseFile';

/** Remarks that no return sent to the enterprise in these words. */
export const unsent = ({ remarks = [], steps }: Pick<CaseFile, 'remarks' | 'steps'>) =>
  remarks.filter(
    ({ pointer, text }) =>
      !steps.some((step) => step.corrections.some((sent) => sent.pointer === pointer && sent.reason === text)),
  );
