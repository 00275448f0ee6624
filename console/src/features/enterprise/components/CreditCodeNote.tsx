import { Button, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { creditCodeFault, readCreditCode } from '@/lib/form/creditCode';
import { CheckCircleFilled } from '@/ui/icons';
import { colours } from '@/ui/theme';

/** Says while a credit code is typed whether it can be right, and where to look when it cannot. */
export function CreditCodeNote({ value, onTake }: { value: string; onTake: (code: string) => void }) {
  const { t } = useTranslation('enterprise');
  if (value.trim() === '') {
    return null;
  }
  const fault = creditCodeFault(value);
  if (!fault) {
    return (
      <Typography.Text type="success" role="status">
        <CheckCircleFilled /> {t('creditCode.right')}
      </Typography.Text>
    );
  }
  if (fault.kind === 'length') {
    return (
      <Typography.Text type="secondary" role="status" className="numbers">
        {t('creditCode.length', { length: fault.length })}
      </Typography.Text>
    );
  }
  const wrong = new Set(fault.kind === 'check' ? [18] : fault.wrong.map(({ place }) => place));
  return (
    <Flex vertical gap={4} role="status">
      <code aria-hidden style={{ fontSize: 18, letterSpacing: 2 }}>
        {[...readCreditCode(value)].map((character, i) => (
          <span
            key={i}
            style={wrong.has(i + 1) ? { color: '#fff', background: colours.bad, padding: '0 2px' } : undefined}
          >
            {character}
          </span>
        ))}
      </code>
      <Typography.Text type="danger">
        {fault.kind === 'check'
          ? t('creditCode.check', { expected: fault.expected, found: fault.found })
          : fault.wrong
              .map(({ place, character }) => t('creditCode.character', { place, character }))
              .join(t('list.comma')) + t('creditCode.never')}
      </Typography.Text>
      {fault.kind === 'characters' && fault.meant ? (
        <span>
          <Button size="small" onClick={() => onTake(fault.meant!)}>
            {t('creditCode.meant', { code: fault.meant })}
          </Button>
        </span>
      ) : null}
    </Flex>
  );
}
