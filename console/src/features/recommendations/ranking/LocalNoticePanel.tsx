import { Button, DatePicker, Flex, Form, Input, Modal, Popconfirm, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { useLocalNotice, useRemoveLocalNotice } from '../api/batch';
import { DecisionProblem } from '../components/DecisionProblem';
import type { Batch } from './lineup';
import { LocalNoticeText } from './LocalNotice';
import { useOnce } from './useOnce';

interface Filled {
  days: [Dayjs, Dayjs];
  where: string;
  objections: string;
}

const DAY = 'YYYY-MM-DD';

/** The notice a unit may give at home before it recommends: its days, where it stood, what came of it. */
export function LocalNoticePanel({ cycle, seen }: { cycle: string; seen: Seen<Batch> }) {
  const { t } = useTranslation('recommendations');
  const [editing, setEditing] = useState(false);
  const [form] = Form.useForm<Filled>();
  const once = useOnce(cycle);
  const save = useLocalNotice(cycle);
  const remove = useRemoveLocalNotice(cycle);
  const notice = seen.data.localNotice;
  const required = (message: string) => [{ required: true, message }];
  return (
    <Flex vertical gap={6} align="flex-start">
      {notice ? (
        <LocalNoticeText notice={notice} />
      ) : (
        <Typography.Text type="secondary">
          {t(seen.data.state === 'OPEN' ? 'notice.none' : 'notice.none.closed')}
        </Typography.Text>
      )}
      {seen.data.state === 'OPEN' ? (
        <Flex gap={8}>
          <Button size="small" onClick={() => setEditing(true)}>
            {t(notice ? 'notice.edit' : 'notice.add')}
          </Button>
          {notice ? (
            <Popconfirm
              title={t('notice.remove.sure')}
              okText={t('notice.remove')}
              cancelText={t('common:cancel')}
              onConfirm={() => remove.mutate({ version: seen.version, key: once.key() }, once.settled)}
            >
              <Button size="small" loading={remove.isPending}>
                {t('notice.remove')}
              </Button>
            </Popconfirm>
          ) : null}
        </Flex>
      ) : null}
      <DecisionProblem error={remove.error} />
      {editing ? (
        <Modal
          open
          title={t('notice')}
          okText={t('common:save')}
          cancelText={t('common:cancel')}
          confirmLoading={save.isPending}
          onCancel={() => setEditing(false)}
          onOk={() => form.submit()}
        >
          <Form
            form={form}
            layout="vertical"
            initialValues={notice && { ...notice, days: [dayjs(notice.from), dayjs(notice.to)] }}
            onFinish={({ days, where, objections }) =>
              save.mutate(
                {
                  version: seen.version,
                  key: once.key(),
                  from: days[0].format(DAY),
                  to: days[1].format(DAY),
                  where,
                  objections,
                },
                {
                  onSuccess: () => {
                    once.settled.onSuccess();
                    setEditing(false);
                  },
                  onError: once.settled.onError,
                },
              )
            }
          >
            <Form.Item name="days" label={t('notice.period')} rules={required(t('notice.period.required'))}>
              <DatePicker.RangePicker style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="where" label={t('notice.where')} rules={required(t('notice.where.required'))}>
              <Input maxLength={500} />
            </Form.Item>
            <Form.Item
              name="objections"
              label={t('notice.objections')}
              extra={t('notice.objections.hint')}
              rules={required(t('notice.objections.required'))}
            >
              <Input.TextArea maxLength={2000} autoSize={{ minRows: 3 }} />
            </Form.Item>
          </Form>
          <DecisionProblem error={save.error} />
        </Modal>
      ) : null}
    </Flex>
  );
}
