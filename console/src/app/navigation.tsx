import type { ReactNode } from 'react';
import { isToFile } from '@/lib/mechanism/isToFile';
import {
  AuditOutlined,
  BankOutlined,
  BellOutlined,
  CalendarOutlined,
  FileTextOutlined,
  HomeOutlined,
  OrderedListOutlined,
  TeamOutlined,
} from '@/ui/icons';

export interface Place {
  path: string;
  /** key of its name in the common texts */
  name: string;
  icon: ReactNode;
  /** who has it; everybody when absent */
  roles?: string[];
  /** whether it concerns an organisation of that tenant; every one when absent */
  concerns?: (tenant: string) => boolean;
}

/** What stands in the navigation, in its order, and who may open it; pages of later stages join when they exist. */
export const places: Place[] = [
  { path: '/desk', name: 'nav.desk', icon: <HomeOutlined /> },
  { path: '/enterprise', name: 'nav.enterprise', icon: <BankOutlined />, roles: ['enterprise'] },
  { path: '/applications', name: 'nav.applications', icon: <FileTextOutlined />, roles: ['enterprise'] },
  { path: '/cases', name: 'nav.cases', icon: <AuditOutlined />, roles: ['recommender'] },
  { path: '/ranking', name: 'nav.ranking', icon: <OrderedListOutlined />, roles: ['recommender'] },
  { path: '/cycles', name: 'nav.cycles', icon: <CalendarOutlined />, roles: ['ministry'] },
  { path: '/sent', name: 'nav.sent', icon: <OrderedListOutlined />, roles: ['ministry'] },
  {
    path: '/joint-mechanism',
    name: 'nav.mechanism',
    icon: <TeamOutlined />,
    roles: ['recommender', 'ministry'],
    concerns: isToFile,
  },
  {
    path: '/notifications',
    name: 'nav.notifications',
    icon: <BellOutlined />,
    roles: ['enterprise', 'recommender', 'expert', 'ministry'],
  },
];

export const placesFor = (roles: string[]) =>
  places.filter((place) => !place.roles || place.roles.some((role) => roles.includes(role)));

/** What stands in somebody's navigation: a page that does not concern a unit is left out, and says so if it is opened. */
export const placesOf = ({ roles, tenant }: { roles: string[]; tenant: string }) =>
  placesFor(roles).filter(({ concerns }) => !concerns || !roles.includes('recommender') || concerns(tenant));

/** Whether an address is of a page that the roles have, or of one that everybody has. */
export const mayOpen = (address: string, roles: string[]) =>
  !places.some(({ path }) => isBelow(address, path)) || placesFor(roles).some(({ path }) => isBelow(address, path));

const isBelow = (address: string, path: string) => address === path || address.startsWith(`${path}/`);
