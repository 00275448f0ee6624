import { Button, Dropdown, Flex, Grid } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveAll } from '@/lib/session/saving';
import { speak } from '@/lib/i18n/i18n';
import { loggedIn, logout } from '@/lib/session/session';
import { DownOutlined, UserOutlined } from '@/ui/icons';

export function AccountMenu() {
  const { t, i18n } = useTranslation();
  const wide = Grid.useBreakpoint().md;
  const { name } = loggedIn();
  const leave = (everywhere: boolean) => void saveAll().then(() => logout(everywhere));
  return (
    <Flex gap={4} align="center">
      <Button
        type="text"
        style={{ color: '#fff' }}
        lang={i18n.language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => speak(i18n.language === 'en' ? 'zh-CN' : 'en')}
      >
        {t('language')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'here', label: t('account.logout') },
            { key: 'everywhere', label: t('account.logout.everywhere') },
          ],
          onClick: ({ key }) => leave(key === 'everywhere'),
        }}
      >
        <Button type="text" style={{ color: '#fff' }} icon={<UserOutlined />} aria-label={t('account.menu', { name })}>
          {wide ? name : null} <DownOutlined style={{ fontSize: 11 }} />
        </Button>
      </Dropdown>
    </Flex>
  );
}
