import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { fieldFault } from '@/lib/form/check';
import { aField } from '@/testing/form';
import { show } from '@/testing/page';
import { FieldInput } from './FieldInput';

const staff = aField({ id: 'staff', type: 'integer', min: 0, max: 100 });

function Host({ onChange }: { onChange: (value: unknown) => void }) {
  const [value, setValue] = useState<unknown>();
  const take = (next: unknown) => {
    setValue(next);
    onChange(next);
  };
  return <FieldInput id="staff" field={staff} value={value} onChange={take} />;
}

it.each([
  ['86.5', 'integer'],
  ['150', 'range'],
])('keeps a number that does not fit, so that it is told: %s', async (typed, code) => {
  let now: unknown;
  show(<Host onChange={(value) => (now = value)} />);
  const field = screen.getByRole<HTMLInputElement>('spinbutton');
  await userEvent.type(field, typed);
  await userEvent.tab();

  expect(field.value).toBe(typed);
  expect(now).toBe(Number(typed));
  expect(fieldFault(staff, now)?.code).toBe(code);
});
