import { useMutation } from '@tanstack/react-query';
import { Button, Flex } from 'antd';
import type { ReactNode } from 'react';
import { download } from '@/lib/files/download';
import { DownloadOutlined } from '@/ui/icons';
import { ProblemAlert } from './ProblemAlert';

/** Downloads a file that the service makes; says beside the button why it cannot be had. */
export function DownloadButton({ address, children }: { address: string; children: ReactNode }) {
  const get = useMutation({ mutationFn: () => download(address) });
  return (
    <Flex vertical gap={6}>
      <Button icon={<DownloadOutlined />} loading={get.isPending} onClick={() => get.mutate()}>
        {children}
      </Button>
      {get.isError ? <ProblemAlert error={get.error} /> : null}
    </Flex>
  );
}
