import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aField, aForm } from '@/testing/form';
import { show } from '@/testing/page';
import type { ApplicationView } from '../api/types';
import { Timeline } from './Timeline';
import '../texts';
import '@/ui/dossier/texts';

const unit = 'rec-330000';
const turn = (stage: string, submission: number, at: string) => ({ stage, submission, recommenderId: unit, at });
const verdict = (word: string, submission: number, at: string, more: object = {}) => ({
  ...{ word, submission, recommenderId: unit, at, corrections: [] },
  ...more,
});
const application = {
  summary: { recommenderId: unit, recommenderName: '浙江', submission: 2 },
  content: { evidence: [{ evidenceId: 'd933c3be', fileName: '能源计量台账.pdf' }] },
  history: [turn('SUBMITTED', 1, '2026-11-01T00:00:00Z'), turn('RESUBMITTED', 2, '2026-11-03T00:00:00Z')],
  verdicts: [
    verdict('RETURNED', 1, '2026-11-02T00:00:00Z', {
      corrections: [{ pointer: '/evidence/d933c3be', reason: '台账未盖章。' }],
    }),
    verdict('ACCEPTED', 2, '2026-11-04T00:00:00Z', { reason: '材料齐全，同意推荐。' }),
  ],
} as unknown as ApplicationView;

describe('the way of an application', () => {
  it('names the file to correct, says the opinion, and keeps every receipt', () => {
    show(<Timeline id="a1" application={application} form={aForm([aField({ id: 'staff' })])} cycle={undefined} />);
    expect(screen.getByText('能源计量台账.pdf：台账未盖章。')).toBeTruthy();
    expect(screen.getByText('意见：材料齐全，同意推荐。')).toBeTruthy();
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      '第 2 次报送的回执 PDF',
      '第 1 次报送的回执 PDF',
    ]);
  });
});
