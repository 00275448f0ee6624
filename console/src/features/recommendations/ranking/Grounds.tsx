import { Alert, Flex, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgainstScores } from './lineup';

interface GroundsProps {
  pairs: AgainstScores[];
  grounds: string;
  still: boolean;
  onChange: (text: string) => void;
}

const SHOWN = 5;

/** An order against the unit's own scores says why. */
export function Grounds({ pairs, grounds, still, onChange }: GroundsProps) {
  const { t } = useTranslation('recommendations');
  if (pairs.length === 0 && grounds === '') {
    return null;
  }
  const given = grounds.trim() !== '';
  return (
    <Alert
      type={given ? 'info' : 'warning'}
      showIcon
      title={t(given ? 'grounds.given' : 'grounds.title', { count: pairs.length })}
      description={
        <Flex vertical gap={8}>
          <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
            {pairs.slice(0, SHOWN).map(({ above, below }) => (
              <li key={above.caseId + below.caseId}>
                {t('grounds.pair', {
                  below: below.enterpriseName,
                  more: below.checkScore,
                  above: above.enterpriseName,
                  fewer: above.checkScore,
                })}
              </li>
            ))}
          </ul>
          {still ? (
            <span className="prose">{t('grounds.of', { text: grounds })}</span>
          ) : (
            <Input.TextArea
              aria-label={t('grounds')}
              placeholder={t('grounds')}
              value={grounds}
              maxLength={1000}
              autoSize={{ minRows: 2 }}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Flex>
      }
    />
  );
}
