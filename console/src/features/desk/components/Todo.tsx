import { Card, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Nothing } from '@/ui/Nothing';

export interface Task {
  key: string;
  /** how many, where a number says something */
  count?: number;
  text: string;
  to?: string;
  /** until when, or where it stands */
  note?: ReactNode;
}

interface TodoProps {
  /** absent for what waits for the reader */
  title?: string;
  tasks: Task[];
  otherwise?: { title: string; next?: string };
}

/** What waits for the reader, each line a way to do it. */
export function Todo({ title, tasks, otherwise }: TodoProps) {
  const { t } = useTranslation('desk');
  return (
    <Card title={<h2 className="card-title">{title ?? t('todo')}</h2>}>
      {tasks.length === 0 && otherwise ? (
        <Nothing {...otherwise} />
      ) : (
        <ul className="todo">
          {tasks.map((task) => (
            <li key={task.key}>
              {task.count === undefined ? null : (
                <span className="todo-count numbers">{task.count.toLocaleString()}</span>
              )}
              {task.to ? <Link to={task.to}>{task.text}</Link> : task.text}
              {task.note ? (
                <Typography.Text type="secondary" style={{ display: 'block' }}>
                  {task.note}
                </Typography.Text>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
