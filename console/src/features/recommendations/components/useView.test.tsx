import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { useView } from './inboxSearch';

const at = (address: string) =>
  function Address({ children }: { children: ReactNode }) {
    return <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>;
  };

it('keeps a change that comes before the one before it is drawn', () => {
  const { result } = renderHook(() => useView(), { wrapper: at('/cases?search=甲&page=3') });

  act(() => {
    const [, change] = result.current;
    change({ search: '' }, true);
    change({ sort: 'number' });
  });

  expect(result.current[0]).toMatchObject({ search: '', sort: 'number', page: 1 });
});
