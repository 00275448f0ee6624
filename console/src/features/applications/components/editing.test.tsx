import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aField, aForm, aFormView } from '@/testing/form';
import { show as page } from '@/testing/page';
import { aService } from '@/testing/service';
import { FilesContext } from '../files';
import { DraftQueue } from '../queue/DraftQueue';
import { valuesOf } from '../queue/entries';
import { DraftContext } from '../queue/useDraft';
import { Uploads } from '../uploads/Uploads';
import { UploadsContext } from '../uploads/useUploads';
import { CorrectionsContext, type Corrections } from '../corrections';
import { FieldsPart } from './FieldsPart';
import { SelfCheckPart } from './SelfCheckPart';
import '../texts';
import '@/lib/form/texts';

const form = aForm([
  aField({ id: 'leader', label: '计量主管领导', maxLength: 5 }),
  aField({ id: 'system', label: '测量体系', type: 'longText', minLength: 10, maxLength: 20, hint: '说明测量体系' }),
]);
const table = form.sections[1]!.selfCheck!;

let service: ReturnType<typeof aService>;
let draft: DraftQueue;

beforeEach(() => {
  service = aService({ leader: '张三' });
  const { version, content } = service.now();
  draft = new DraftQueue({ version, values: valuesOf(content), send: service.send, keep: () => Promise.resolve() });
});
afterEach(() => draft.stop());

const uploads = new Uploads({
  carry: () => new Promise(() => {}),
  keep: () => Promise.resolve(),
  forget: () => Promise.resolve(),
  done: () => {},
});
const nothingToCorrect: Corrections = { corrections: [], since: undefined, edited: {} };

function show(part: React.ReactNode, corrections = nothingToCorrect) {
  return page(
    <DraftContext.Provider value={draft}>
      <CorrectionsContext.Provider value={corrections}>
        <FilesContext.Provider value={{ applicationId: 'a1', files: [], rule: aFormView().evidence }}>
          <UploadsContext.Provider value={uploads}>{part}</UploadsContext.Provider>
        </FilesContext.Provider>
      </CorrectionsContext.Provider>
    </DraftContext.Provider>,
  );
}

describe('a field of the form', () => {
  it('goes to the service when it is left', async () => {
    show(<FieldsPart fields={form.sections[0]!.fields} />);
    const leader = screen.getByLabelText(/计量主管领导/);
    await userEvent.clear(leader);
    await userEvent.type(leader, '李四');
    await userEvent.tab();
    await expect.poll(() => service.now().content.form.leader).toBe('李四');
  });

  it('says how many characters are missing, once it was left', async () => {
    show(<FieldsPart fields={form.sections[0]!.fields} />);
    const system = screen.getByRole('textbox', { name: /测量体系/ });
    await userEvent.type(system, '太短了');
    expect(screen.queryByText(/还差/)).toBeNull();
    await userEvent.tab();
    expect(screen.getByText('至少 10 字，还差 7 字')).toBeTruthy();
    expect(system.getAttribute('aria-invalid')).toBe('true');
    expect(system.getAttribute('aria-describedby')).toContain('fault');
  });

  it('that a colleague changed, too, shows both words and sends the chosen one', async () => {
    show(<FieldsPart fields={form.sections[0]!.fields} />);
    service.other({ leader: '王五' });
    await userEvent.type(screen.getByLabelText(/计量主管领导/), '丰');
    await userEvent.tab();
    const conflict = await screen.findByRole('alert');
    expect(within(conflict).getByText('王五')).toBeTruthy();
    expect(within(conflict).getByText('张三丰')).toBeTruthy();
    await userEvent.click(within(conflict).getAllByRole('button', { name: '采用这一份' })[1]!);
    await expect.poll(() => service.now().content.form.leader).toBe('张三丰');
    expect(screen.queryByText('王五')).toBeNull();
  });

  it('carries the unit’s correction, and whether something was done about it', () => {
    const corrections: Corrections = {
      corrections: [{ pointer: '/form/leader', reason: '请填写职务' }],
      since: '2026-11-01T00:00:00Z',
      edited: { '/form/leader': { by: '李', at: '2026-11-02T00:00:00Z' } },
    };
    show(<FieldsPart fields={form.sections[0]!.fields} />, corrections);
    expect(screen.getByText('请填写职务')).toBeTruthy();
    expect(screen.getByText('已修改')).toBeTruthy();
  });
});

describe('the self-check', () => {
  it('is answered by the keyboard, and asks for a reason with —', async () => {
    show(<SelfCheckPart table={table} />);
    const question = screen.getByRole('radiogroup', { name: /是否编制大纲/ });
    await userEvent.click(within(question).getByText('符合'));
    await userEvent.keyboard('{ArrowLeft}');
    expect(within(question).getByRole<HTMLInputElement>('radio', { name: /不适用/ }).checked).toBe(true);
    const reason = screen.getByLabelText('不适用的理由（必填）');
    expect(screen.getByText('选择“不适用”时，请填写理由')).toBeTruthy();
    await userEvent.type(reason, '没有自编软件');
    expect(screen.queryByText('选择“不适用”时，请填写理由')).toBeNull();
    expect(draft.read('/answers/Q1')).toEqual({ answer: 'NA', reason: '没有自编软件' });
    expect(screen.getByText('已作答 1/3 题')).toBeTruthy();
  });

  it('counts — without its reason as the progress does', async () => {
    draft.edit('/answers/Q1', { answer: 'YES' });
    draft.edit('/answers/Q2', { answer: 'NA' });
    show(<SelfCheckPart table={table} />);
    expect(screen.getByText('已作答 1/3 题')).toBeTruthy();
    const row = (await screen.findByRole('cell', { name: '过程计量保障' })).closest('tr')!;
    const figures = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    // √, ×, —, without a reason, open
    expect(figures).toEqual(['过程计量保障', '1', '0', '0', '1', '0']);
  });

  it('filtered to what is open keeps a question in its place while it is answered', async () => {
    draft.edit('/answers/Q1', { answer: 'YES' });
    show(<SelfCheckPart table={table} />);
    await userEvent.click(screen.getByText('只看未完成（2）'));
    expect(screen.queryByRole('radiogroup', { name: /是否编制大纲/ })).toBeNull();
    const question = screen.getByRole('radiogroup', { name: /是否制定方案/ });
    await userEvent.click(within(question).getByText('不符合'));
    expect(screen.getByRole('radiogroup', { name: /是否制定方案/ })).toBeTruthy();
    expect(screen.getByText('只看未完成（1）')).toBeTruthy();
  });
});
