import { Outlet, useLocation } from 'react-router';
import { loggedIn } from '@/lib/session/session';
import { NotFound } from './NotFound';
import { mayOpen } from './navigation';

/** Shows a page to those who have it in their navigation; to others it is not there. */
export function Own() {
  const { pathname } = useLocation();
  return mayOpen(pathname, loggedIn().roles) ? <Outlet /> : <NotFound />;
}
