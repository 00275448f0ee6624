import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { aForm } from '@/testing/form';
import { dialog, show } from '@/testing/page';
import type { CaseFile } from '../api/caseFile';
import { Changes } from './Changes';
import { CheckedSections } from './CheckedSections';
import { changedSections } from './checks';
import { useChanges } from './useChanges';
import { WordDialog } from './WordDialog';
import '../texts';

const NOTE = 'PATCH /api/recommendation/cases/c1/remarks';
const form = aForm();
const again = (over: Partial<CaseFile> = {}) =>
  ({
    caseId: 'c1',
    applicationId: 'a1',
    state: 'RECEIVED',
    submission: { ordinal: 2, enterpriseName: '甲厂' },
    previousSubmission: 1,
    checked: ['basics', 'check'],
    checkedSubmission: 1,
    remarks: [],
    steps: [
      { what: 'RECEIVED', submission: 1, corrections: [] },
      { what: 'RELEASED', submission: 1, corrections: [] },
      { what: 'RECEIVED', submission: 2, corrections: [] },
    ],
    ...over,
  }) as unknown as CaseFile;

const change = (pointer: string, section: string) => ({
  pointer,
  section,
  labelZh: '大纲',
  labelEn: 'Outline',
  kind: 'CHANGED',
  before: { answer: 'NO', reason: '还没有', evidence: [] },
  after: { answer: 'NO', reason: '正在编制', evidence: [] },
});
const content = { form: {}, answers: {}, evidence: [], avoidances: [] };

beforeEach(() => {
  forgetAnswers();
  answer('GET /api/application/applications/a1/differences', () =>
    json({ from: '1', to: '2', differences: [change('/answers/Q1', 'check')] }),
  );
  answer('GET /api/application/applications/a1/receipts/2', () => json({ content }));
  answer(NOTE, () => json(again(), 200, { ETag: '"2"' }));
});

const ticked = () => screen.getAllByRole<HTMLInputElement>('checkbox').map((box) => box.checked);

describe('what was looked through before a new submission', () => {
  it('stays looked through where nothing changed, and is to be looked through again elsewhere', async () => {
    show(<CheckedSections file={again()} form={form} still={false} />);
    await screen.findByText('已变化，请重新核对');
    expect(ticked()).toEqual([true, false]);

    await userEvent.click(screen.getByLabelText('已核对：自我检查表'));
    expect(askedFor(NOTE)[0]!.body).toEqual({ checked: ['basics', 'check'] });
  });

  it('is all as it was in the same submission', async () => {
    show(<CheckedSections file={again({ checkedSubmission: 2 })} form={form} still={false} />);
    await screen.findByText('2/2');
    expect(ticked()).toEqual([true, true]);
  });

  it('is named before it is accepted', async () => {
    const file = again({ checked: ['check'] });
    show(<WordDialog kind="accept" seen={{ data: file, version: '"1"' }} form={form} onClose={() => {}} />);
    await (await dialog('受理申报')).findByText('尚未核对的部分：基本情况、自我检查表（已变化）。');
  });

  it('is not looked through when a file was exchanged under its name', () => {
    const exchanged = changedSections([change('/evidence/e1', 'evidence')] as never, form, {
      ...content,
      answers: { Q1: { answer: 'YES', evidence: ['e1'] } },
    });
    expect([...exchanged]).toEqual(['check']);
    expect(changedSections([change('/evidence/e2', 'evidence')] as never, form, content).size).toBe(0);
  });
});

describe('what changed', () => {
  function Tab({ file }: { file: CaseFile }) {
    return <Changes changes={useChanges(file, form)} form={form} />;
  }

  it('is told against the one that was withdrawn, in the words of the form', async () => {
    show(<Tab file={again()} />);
    await screen.findByText('第 2 次报送与企业撤回的第 1 次报送相比：');
    expect(screen.getByText('说明')).toBeTruthy();
  });

  it('is told against the one that was returned', async () => {
    const steps = [{ what: 'RETURNED', submission: 1, corrections: [] }] as unknown as CaseFile['steps'];
    show(<Tab file={again({ steps })} />);
    await screen.findByText('第 2 次报送与退回补正的第 1 次报送相比：');
  });

  it('is nothing where the unit had none before', () => {
    show(<Tab file={again({ previousSubmission: undefined })} />);
    expect(screen.getByText('本单位首次收到该企业的申报，没有可比较的版本。')).toBeTruthy();
  });
});
