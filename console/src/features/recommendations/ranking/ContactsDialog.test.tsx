import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { asRecommender, show } from '@/testing/page';
import { ContactsDialog } from './ContactsDialog';
import { useContacts } from './useContacts';
import '../texts';

const CONTACTS = '/api/recommendation/batches/c1/contacts';
const rows = [{ caseId: 'k1', applicationId: 'a1', no: 1, name: '浙江示例仪表有限公司' }];
const held = (name: string, version: number, missing: string[] = []) =>
  json({ contacts: [{ caseId: 'k1', name, phone: '0571-88880000', email: 'a@example.cn' }], missing }, 200, {
    ETag: `"v${version}"`,
  });

function Filling() {
  const contacts = useContacts('c1');
  return (
    <>
      <button onClick={() => contacts.ask(rows, false)}>fill</button>
      {contacts.editing ? <ContactsDialog rows={rows} contacts={contacts} /> : null}
    </>
  );
}

beforeEach(async () => {
  forgetAnswers();
  await asRecommender();
});

it('shows what a colleague saved first, keeps what is written, and is saved on theirs', async () => {
  answer(`GET ${CONTACTS}`, () => held('李示例', 1, ['k2']));
  show(<Filling />);
  fireEvent.click(screen.getByText('fill'));
  fireEvent.click(await screen.findByRole('button', { name: '登记并查阅' }));
  const name = await screen.findByLabelText<HTMLInputElement>('浙江示例仪表有限公司 联系人');
  fireEvent.change(name, { target: { value: '王示例' } });
  answer(`PUT ${CONTACTS}`, () => json({ status: 412, code: 'stale-version', title: '内容已被更新' }, 412));
  answer(`GET ${CONTACTS}`, () => held('张示例', 2));
  fireEvent.click(screen.getByRole('button', { name: '保存' }));

  expect(await screen.findByText(/张示例/)).toBeTruthy();
  expect(name.value).toBe('王示例');
  answer(`PUT ${CONTACTS}`, () => held('王示例', 3));
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await expect.poll(() => askedFor(`PUT ${CONTACTS}`).length).toBe(2);
  expect(askedFor(`PUT ${CONTACTS}`)[1]!.headers.get('If-Match')).toBe('"v2"');
  expect(askedFor(`PUT ${CONTACTS}`)[1]!.body).toMatchObject({ contacts: [{ name: '王示例' }] });
});
