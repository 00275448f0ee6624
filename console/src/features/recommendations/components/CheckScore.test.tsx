import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '@/testing/page';
import type { CaseFile } from '../api/caseFile';
import { CheckScore } from './CheckScore';
import '../texts';

const SCORE = 'PUT /api/recommendation/cases/c1/check-score';
const WHOLE = '请填写 0—100 的整数';
const aCase = (given?: CaseFile['checkScore']) =>
  ({ caseId: 'c1', submission: { ordinal: 2 }, checkScore: given }) as CaseFile;

beforeEach(() => {
  forgetAnswers();
  answer(SCORE, () => json(aCase(), 200, { ETag: '"2"' }));
});

describe('the check score', () => {
  it.each(['150', '86.5', '-1'])('is kept as it was typed and told to be wrong: %s', async (typed) => {
    show(<CheckScore file={aCase()} version={'"1"'} still={false} />);
    await userEvent.click(screen.getByText('评分'));
    const field = screen.getByLabelText('评分（0—100 的整数）');
    await userEvent.type(field, typed);
    await userEvent.type(screen.getByLabelText('评分依据'), '数据完整');

    await screen.findByText(WHOLE);
    await userEvent.click(screen.getByText('保存'));

    expect((field as HTMLInputElement).value).toBe(typed);
    expect(askedFor(SCORE)).toEqual([]);

    await userEvent.clear(field);
    await userEvent.type(field, '86');
    await userEvent.click(screen.getByText('保存'));
    await waitFor(() => expect(askedFor(SCORE)[0]?.body).toEqual({ score: 86, grounds: '数据完整' }));
  });

  it('says that it was given to an earlier submission', () => {
    const given = { score: 86, grounds: '数据完整', by: '甲', at: '2026-06-01T00:00:00Z' };
    const { unmount } = show(<CheckScore file={aCase({ ...given, submission: 1 })} version="1" still={false} />);
    expect(screen.getByText('按第 1 次报送评分，请复核')).toBeTruthy();
    unmount();

    show(<CheckScore file={aCase({ ...given, submission: 2 })} version="1" still={false} />);
    expect(screen.queryByText(/请复核/)).toBeNull();
  });
});
