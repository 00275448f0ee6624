import { Empty, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';

/** Where a list is empty: says so, and what to do next. */
export function Nothing({ title, next, action }: { title: string; next?: ReactNode; action?: ReactNode }) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <Flex vertical gap={4} align="center">
          <Typography.Text strong>{title}</Typography.Text>
          {next ? <Typography.Text type="secondary">{next}</Typography.Text> : null}
        </Flex>
      }
    >
      {action}
    </Empty>
  );
}
