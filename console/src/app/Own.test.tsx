import { forgetAnswers } from '@/testing/http';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { asMinistry } from '@/testing/page';
import { mayOpen, placesOf } from './navigation';
import { Own } from './Own';

const open = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route element={<Own />}>
          <Route path="*" element={<p>the page</p>} />
        </Route>
      </Routes>
    </MemoryRouter>,
  );

beforeEach(async () => {
  forgetAnswers();
  await asMinistry('samr');
});

describe('a page', () => {
  it('is shown to those who have it', () => {
    open('/sent/c1/rec-1');
    expect(screen.getByText('the page')).toBeTruthy();
  });

  it('is not there for others', () => {
    open('/applications/a1');
    expect(screen.getByText('没有找到该页面')).toBeTruthy();
  });

  it('is opened by the roles of the navigation, and by all where it names none', () => {
    expect(mayOpen('/cycles', ['auditor'])).toBe(false);
    expect(mayOpen('/cases', ['ministry'])).toBe(false);
    expect(mayOpen('/joint-mechanism', ['recommender'])).toBe(true);
    expect(mayOpen('/preferences', ['auditor'])).toBe(true);
  });

  it('stands in no navigation of a unit that it does not concern', () => {
    const has = (tenant: string, role: string) =>
      placesOf({ tenant, roles: [role] }).some((place) => place.path === '/joint-mechanism');
    expect(has('330000', 'recommender')).toBe(true);
    expect(has('national', 'recommender')).toBe(false);
    expect(has('national', 'ministry')).toBe(true);
  });
});
