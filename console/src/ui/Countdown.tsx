import { Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadline, serverNow } from '@/lib/time/time';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** A deadline with the time left by the server's clock; urgent in its last three days. */
export function Countdown({ until, label }: { until: string; label?: string }) {
  const { t, i18n } = useTranslation();
  const [now, setNow] = useState(serverNow);
  const left = new Date(until).getTime() - now;
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), left < DAY ? SECOND : 30 * SECOND);
    return () => clearInterval(timer);
  }, [left]);
  return (
    <span>
      {label ? `${label} ` : ''}
      {deadline(until, i18n.language)}{' '}
      <Typography.Text
        strong
        style={{ whiteSpace: 'nowrap' }}
        type={left <= 0 ? 'danger' : left < 3 * DAY ? 'warning' : 'success'}
      >
        {left <= 0 ? t('deadline.passed') : t('deadline.left', { left: t(...words(left)) })}
      </Typography.Text>
    </span>
  );
}

function words(left: number): [string, Record<string, number>] {
  const seconds = Math.floor(left / SECOND);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) {
    return ['duration.days', { days: Math.floor(hours / 24), hours: hours % 24 }];
  }
  return hours > 0
    ? ['duration.hours', { hours, minutes: minutes % 60 }]
    : ['duration.minutes', { minutes, seconds: seconds % 60 }];
}
