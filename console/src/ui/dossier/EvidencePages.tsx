import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Spin, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';
import { ProblemAlert } from '../ProblemAlert';
import { fetchPage } from './preview';
import './texts';
import type { EvidenceFile } from './types';

/** Pictures of a file's pages, one at a time. */
export function EvidencePages({ address, file }: { address: string; file: EvidenceFile }) {
  const { t } = useTranslation('dossier');
  const [page, setPage] = useState(1);
  const shown = useQuery({
    queryKey: ['preview', address, page],
    queryFn: () => fetchPage(address, page),
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: (before) => before,
  });
  if (shown.isPending) {
    return <Spin />;
  }
  if (shown.isError) {
    return isProblem(shown.error) && shown.error.status === 404 ? (
      <Alert type="info" showIcon title={t('evidence.noPreview')} />
    ) : (
      <ProblemAlert error={shown.error} onRetry={() => void shown.refetch()} />
    );
  }
  const { picture, pages } = shown.data;
  return (
    <Flex vertical gap={8}>
      {pages > 1 ? (
        <Flex gap={8} align="center">
          <Button disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {t('evidence.previous')}
          </Button>
          <Typography.Text className="numbers" aria-live="polite">
            {t('evidence.page', { page, pages })}
          </Typography.Text>
          <Button disabled={page >= pages} onClick={() => setPage(page + 1)}>
            {t('evidence.next')}
          </Button>
        </Flex>
      ) : null}
      <img className="evidence-page" src={picture} alt={t('evidence.alt', { name: file.fileName, page })} />
    </Flex>
  );
}
