import { Button, Drawer, Flex, Grid, Layout, Menu, Spin } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { loggedIn } from '@/lib/session/session';
import { Bell } from '@/features/notifications/components/Bell';
import { MenuOutlined } from '@/ui/icons';
import { AccountMenu } from './AccountMenu';
import { placesOf } from './navigation';

/** The frame of every page: heading, navigation, content. */
export function Shell() {
  const { t } = useTranslation();
  const wide = Grid.useBreakpoint().lg;
  const [open, setOpen] = useState(false);
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Layout.Header style={wide ? {} : { paddingInline: 12 }}>
        <Flex align="center" gap={12} style={{ height: '100%' }}>
          {wide ? null : (
            <Button
              type="text"
              aria-label={t('nav.menu')}
              icon={<MenuOutlined style={{ color: '#fff' }} />}
              onClick={() => setOpen(true)}
            />
          )}
          <Link to="/desk" style={{ flex: 1, minWidth: 0, display: 'flex' }}>
            <span className="product" style={{ fontSize: wide ? 18 : 16 }}>
              {wide ? t('product') : t('product.short')}
            </span>
          </Link>
          <Bell />
          <AccountMenu />
        </Flex>
      </Layout.Header>
      <Layout hasSider={wide}>
        {wide ? (
          <Layout.Sider width={208} style={{ borderInlineEnd: '1px solid #d5dde4' }}>
            <Navigation />
          </Layout.Sider>
        ) : (
          <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={264} title={t('product.short')}>
            <Navigation onGo={() => setOpen(false)} />
          </Drawer>
        )}
        <Layout.Content id="content" tabIndex={-1} role="main" style={{ padding: wide ? 24 : 12, minWidth: 0 }}>
          <div style={{ maxWidth: 1280, margin: '0 auto' }}>
            <Suspense fallback={<Spin />}>
              <Outlet />
            </Suspense>
          </div>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function Navigation({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const mine = placesOf(loggedIn());
  return (
    <nav aria-label={t('nav.menu')}>
      <Menu
        mode="inline"
        style={{ borderInlineEnd: 'none', paddingTop: 8 }}
        selectedKeys={mine.filter((place) => pathname.startsWith(place.path)).map((place) => place.path)}
        items={mine.map((place) => ({
          key: place.path,
          icon: place.icon,
          label: (
            <Link to={place.path} onClick={onGo}>
              {t(place.name)}
            </Link>
          ),
        }))}
      />
    </nav>
  );
}
