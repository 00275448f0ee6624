import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { newQueryClient } from '@/lib/api/query';
import { fetchSession } from '@/lib/session/session';
import { answer, json } from './http';

/** Logs a ministry's officer in. */
export const asMinistry = (organisation: 'samr' | 'miit') => as('ministry', organisation);

/** An officer of Zhejiang's unit is logged in. */
export const asRecommender = () => as('recommender', 'rec-330000');

function as(role: string, organisation: string) {
  answer('GET /bff/session', () =>
    json({ authenticated: true, organisation, roles: [role], csrf: { header: 'X-CSRF', token: 'token' } }),
  );
  return fetchSession();
}

/** Logs an officer of a unit in. */
export function asUnit(tenant: string) {
  answer('GET /bff/session', () =>
    json({ authenticated: true, tenant, roles: ['recommender'], csrf: { header: 'X-CSRF', token: 'token' } }),
  );
  return fetchSession();
}

/** Without a browser, every style sheet is searched for every measure. */
const UNSTYLED = { zeroRuntime: true, token: { motion: false } };

/** A part of a page within what every page has around it. */
export const show = (part: ReactNode) =>
  render(
    <ConfigProvider theme={UNSTYLED} button={{ autoInsertSpace: false }}>
      <App>
        <QueryClientProvider client={newQueryClient((error) => console.error(error))}>
          <MemoryRouter>{part}</MemoryRouter>
        </QueryClientProvider>
      </App>
    </ConfigProvider>,
  );

/** What is asked in a dialog of that title, which stands there once to see and once to hear. */
export const dialog = async (title: string) =>
  within((await screen.findAllByText(title))[0]!.closest<HTMLElement>('.ant-modal')!);
