import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { newQueryClient } from '@/lib/api/query';
import { besideWords } from '@/ui/icons';
import { theme } from '@/ui/theme';
import { newRouter } from './routes';
import { SessionGate } from './SessionGate';

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;

export function App() {
  const { i18n } = useTranslation();
  const chinese = i18n.language.startsWith('zh');
  dayjs.locale(chinese ? 'zh-cn' : 'en');
  return (
    <ConfigProvider
      locale={chinese ? zhCN : enUS}
      theme={theme}
      csp={nonce ? { nonce } : undefined}
      alert={besideWords.alert}
      modal={besideWords.modal}
      button={{ ...besideWords.button, autoInsertSpace: false }}
      form={{ requiredMark: true, scrollToFirstError: { behavior: 'smooth', block: 'center' } }}
    >
      <AntApp>
        <Console />
      </AntApp>
    </ConfigProvider>
  );
}

function Console() {
  const { notification } = AntApp.useApp();
  const { t } = useTranslation();
  const queries = useMemo(
    () =>
      newQueryClient((error) => {
        console.error(error);
        notification.error({ title: t('problem.unknown.title'), description: t('problem.unknown.text') });
      }),
    [notification, t],
  );
  const router = useMemo(() => newRouter(), []);
  return (
    <QueryClientProvider client={queries}>
      <SessionGate>
        <RouterProvider router={router} />
      </SessionGate>
    </QueryClientProvider>
  );
}
