import { useMutation } from '@tanstack/react-query';
import { Button, Flex } from 'antd';
import type { ReactNode } from 'react';
import { download } from '@/lib/files/download';
import { DownloadOutlined } from '@/ui/icons';
import { ProblemAlert } from './ProblemAlert';

interface DownloadButtonProps {
  address: string;
  children: ReactNode;
  size?: 'small';
  /** which of several it is, for who cannot see where it stands */
  label?: string;
}

/** Downloads a file that the service makes; says beside the button why it cannot be had. */
export function DownloadButton({ address, children, size, label }: DownloadButtonProps) {
  const get = useMutation({ mutationFn: () => download(address) });
  return (
    <Flex vertical gap={6}>
      <Button
        icon={<DownloadOutlined />}
        size={size}
        aria-label={label}
        loading={get.isPending}
        onClick={() => get.mutate()}
      >
        {children}
      </Button>
      {get.isError ? <ProblemAlert error={get.error} /> : null}
    </Flex>
  );
}
