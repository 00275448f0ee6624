import { Card, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sectionId } from './DossierSections';
import '@/ui/sheet.css';
import './texts';

interface AvoidanceSectionProps {
  /** absent towards who need not know them */
  avoidances: { creditCode?: string; reason?: string }[] | undefined;
  extra?: ReactNode;
}

/** Whom the enterprise asks to keep away, with its reasons; nothing where it is not shown. */
export function AvoidanceSection({ avoidances, extra }: AvoidanceSectionProps) {
  const { t } = useTranslation('dossier');
  return avoidances === undefined ? null : (
    <Card id={sectionId('avoidances')} title={<h2 className="card-title">{t('avoidances')}</h2>} extra={extra}>
      {avoidances.length === 0 ? (
        <Typography.Text type="secondary">{t('avoidances.none')}</Typography.Text>
      ) : (
        <table className="sheet" id="at-avoidances" style={{ minWidth: 0 }}>
          <thead>
            <tr>
              <th scope="col">{t('avoidances.code')}</th>
              <th scope="col">{t('avoidances.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {avoidances.map((one, at) => (
              <tr key={at}>
                <td className="numbers nowrap">{one.creditCode ?? t('empty')}</td>
                <td className="prose">{one.reason ?? t('empty')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
