import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { Search } from '../api/inbox';

/** The tabs of the inbox, in the order of the work. */
export const TABS = ['ALL', 'RECEIVED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'RECOMMENDED', 'RELEASED'] as const;
export type Tab = (typeof TABS)[number];

export const PAGE_SIZE = 20;

/** What the inbox shows, as its address says it. */
export interface View {
  tab: Tab;
  search: string;
  size: string;
  industry: string;
  tenant: string;
  who: string;
  again: boolean;
  sort: string;
  order: string;
  /** from 1 */
  page: number;
  perPage: number;
}

export const FIRST: View = {
  tab: 'RECEIVED',
  search: '',
  size: '',
  industry: '',
  tenant: '',
  who: '',
  again: false,
  sort: 'submittedAt',
  order: 'asc',
  page: 1,
  perPage: PAGE_SIZE,
};

export function viewOf(params: URLSearchParams): View {
  const word = (name: keyof View) => params.get(name) ?? String(FIRST[name]);
  const count = (name: keyof View, most: number) => {
    const given = Number(params.get(name));
    return Number.isInteger(given) && given >= 1 && given <= most ? given : Number(FIRST[name]);
  };
  const otherwise = params.has('search') ? 'ALL' : FIRST.tab; // who looks for a number wants it in whatever state
  const tab = TABS.find((known) => known === params.get('tab')) ?? otherwise;
  return {
    tab,
    search: word('search'),
    size: word('size'),
    industry: word('industry'),
    tenant: word('tenant'),
    who: word('who'),
    again: params.get('again') === 'true',
    sort: word('sort'),
    order: word('order') === 'desc' ? 'desc' : 'asc',
    page: count('page', 100_000),
    perPage: count('perPage', 100),
  };
}

/** Only what differs from the first view stands in the address. */
export function paramsOf(view: View, kept: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams();
  const cycle = kept.get('cycle');
  if (cycle) {
    params.set('cycle', cycle);
  }
  (Object.keys(FIRST) as (keyof View)[])
    .filter((name) => view[name] !== FIRST[name] || (name === 'tab' && view.search !== ''))
    .forEach((name) => params.set(name, String(view[name])));
  return params;
}

export function searchOf(view: View, cycle: string | undefined): Search {
  const some = (value: string) => (value === '' ? undefined : value);
  return {
    cycle,
    q: some(view.search),
    state: view.tab === 'ALL' ? undefined : [view.tab],
    enterpriseSize: some(view.size) as Search['enterpriseSize'],
    industry: some(view.industry),
    applicantTenant: some(view.tenant),
    claimedBy: some(view.who),
    resubmitted: view.again || undefined,
    sort: view.sort as Search['sort'],
    order: view.order as Search['order'],
    page: view.page - 1,
    size: view.perPage,
  };
}

/** The view in the address, and a way to change it; typing replaces, everything else can be gone back to. */
export function useView(): [View, (change: Partial<View>, replace?: boolean) => void] {
  const [params, setParams] = useSearchParams();
  const newest = useRef(params); // a second change may come before the first one is drawn
  useEffect(() => {
    newest.current = params;
  }, [params]);
  const change = (to: Partial<View>, replace = false) => {
    newest.current = paramsOf({ ...viewOf(newest.current), page: 1, ...to }, newest.current);
    setParams(newest.current, { replace });
  };
  return [viewOf(params), change];
}
