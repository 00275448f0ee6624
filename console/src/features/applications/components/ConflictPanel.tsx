import { Alert, Button, Flex, Input, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/lib/form/types';
import { dateTime } from '@/lib/time/time';
import type { Conflict } from '../queue/kept';
import { useCurrentDraft } from '../queue/useDraft';
import { useWording } from '../wording';

/** Two people wrote at one place: both words side by side, until one of them, or a joined text, is chosen. */
export function ConflictPanel({ conflict, field }: { conflict: Conflict; field?: Field | undefined }) {
  const { t, i18n } = useTranslation('applications');
  const draft = useCurrentDraft();
  const worded = useWording();
  const { pointer, mine, theirs, by, at } = conflict;
  const [joined, setJoined] = useState<string>();
  const texts = field?.type === 'longText' || field?.type === 'text';
  const who = by ?? t('conflict.somebody');
  return (
    <Alert
      type="error"
      showIcon
      style={{ marginTop: 8 }}
      title={t('conflict.title', { who, at: at ? dateTime(at, i18n.language) : '' })}
      description={
        <Flex vertical gap={8}>
          <Flex gap={12} wrap>
            <Word
              title={t('conflict.theirs', { who })}
              text={worded(pointer, theirs)}
              onTake={() => draft.resolve(pointer, theirs)}
            />
            <Word title={t('conflict.mine')} text={worded(pointer, mine)} onTake={() => draft.resolve(pointer, mine)} />
          </Flex>
          {texts && joined === undefined ? (
            <span>
              <Button
                size="small"
                onClick={() =>
                  setJoined(
                    [theirs, mine]
                      .map((one) => (typeof one === 'string' ? one : ''))
                      .join(field.type === 'text' ? ' ' : '\n'),
                  )
                }
              >
                {t('conflict.join')}
              </Button>
            </span>
          ) : null}
          {joined !== undefined ? (
            <Flex vertical gap={8}>
              <Input.TextArea
                aria-label={t('conflict.joined')}
                autoSize={{ minRows: 4, maxRows: 16 }}
                value={joined}
                onChange={(event) => setJoined(event.target.value)}
              />
              <span>
                <Button size="small" type="primary" onClick={() => draft.resolve(pointer, joined)}>
                  {t('conflict.take.joined')}
                </Button>
              </span>
            </Flex>
          ) : null}
        </Flex>
      }
    />
  );
}

function Word({ title, text, onTake }: { title: string; text: string; onTake: () => void }) {
  const { t } = useTranslation('applications');
  return (
    <div style={{ flex: '1 1 240px', background: '#fff', padding: 12, border: '1px solid #d5dde4' }}>
      <Typography.Text type="secondary">{title}</Typography.Text>
      <div className="prose" style={{ maxHeight: 240, overflow: 'auto' }}>
        {text === '' ? t('conflict.empty') : text}
      </div>
      <Button size="small" onClick={onTake}>
        {t('conflict.take')}
      </Button>
    </div>
  );
}
