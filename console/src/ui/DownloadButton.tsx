import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/lib/api/download';
import { isProblem } from '@/lib/api/problem';

/** Downloads a paper that takes a moment to be made; says why when it cannot be had. */
export function DownloadButton({ address, children }: { address: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const fetchIt = () => {
    setBusy(true);
    download(address)
      .catch((error: unknown) => {
        const known = isProblem(error) && !error.unanswered;
        void message.error(known ? (error.detail ?? error.title) : t('problem.unreachable.title'), 8);
      })
      .finally(() => setBusy(false));
  };
  return (
    <Button icon={<DownloadOutlined />} loading={busy} onClick={fetchIt}>
      {children}
    </Button>
  );
}
