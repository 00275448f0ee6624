import { Button, Flex, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '@/ui/form/NumberInput';
import { wholeNumber } from '@/ui/form/wholeNumber';
import { Mark } from '@/ui/Mark';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { CaseFile } from '../api/caseFile';
import { useCheckScore } from '../api/checkScore';

const POINTS = { min: 0, max: 100 };

/** The unit may score its check, 0 to 100 with a sentence; a ranking against the scores asks for grounds later. */
export function CheckScore({ file, version, still }: { file: CaseFile; version: string | undefined; still: boolean }) {
  const { t } = useTranslation('recommendations');
  const [editing, setEditing] = useState(false);
  const save = useCheckScore(file.caseId, version);
  const given = file.checkScore;
  if (!editing) {
    return (
      <Flex justify="space-between" align="flex-start" gap={8}>
        <div>
          {given ? (
            <>
              <Typography.Text strong className="numbers">
                {t('score.points', { score: given.score })}
              </Typography.Text>{' '}
              <Typography.Text type="secondary">{given.by}</Typography.Text>
              {given.submission < file.submission.ordinal ? (
                <div>
                  <Mark tone="warn">{t('score.earlier', { n: given.submission })}</Mark>
                </div>
              ) : null}
              <div className="prose">{given.grounds}</div>
            </>
          ) : (
            <Typography.Text type="secondary">{t('score.none')}</Typography.Text>
          )}
        </div>
        {still ? null : (
          <Button size="small" onClick={() => setEditing(true)} aria-label={t('score.edit')}>
            {given ? t('common:edit') : t('score.give')}
          </Button>
        )}
      </Flex>
    );
  }
  return (
    <Form
      layout="vertical"
      size="small"
      initialValues={given}
      onFinish={(body: { score: number; grounds: string }) => save.mutate(body, { onSuccess: () => setEditing(false) })}
    >
      <Form.Item name="score" label={t('score.label')} rules={[wholeNumber(POINTS)]}>
        <NumberInput style={{ width: 100 }} />
      </Form.Item>
      <Form.Item
        name="grounds"
        label={t('score.grounds')}
        rules={[{ required: true, message: t('score.grounds.required') }]}
      >
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
      </Form.Item>
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <Flex gap={8}>
        <Button htmlType="submit" type="primary" loading={save.isPending}>
          {t('common:save')}
        </Button>
        <Button onClick={() => setEditing(false)}>{t('common:cancel')}</Button>
      </Flex>
    </Form>
  );
}
