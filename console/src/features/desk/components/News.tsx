import { Card, Spin, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '@/lib/time/time';
import { useNews } from '../api/news';

/** What changed lately. */
export function News() {
  const { t, i18n } = useTranslation('desk');
  const news = useNews(true);
  return (
    <Card title={<h2 className="card-title">{t('news')}</h2>} extra={<Link to="/notifications">{t('news.all')}</Link>}>
      {news.isPending ? <Spin /> : null}
      {news.isError ? <Typography.Text type="secondary">{t('news.away')}</Typography.Text> : null}
      {news.data?.length === 0 ? <Typography.Text type="secondary">{t('news.none')}</Typography.Text> : null}
      <ul className="news">
        {(news.data ?? []).map((one) => (
          <li key={one.id}>
            <Link to={one.link.replace(/^\/console/, '')} style={{ fontWeight: one.read ? 400 : 600 }}>
              {one.title}
            </Link>
            <Typography.Text type="secondary" className="numbers" style={{ display: 'block', fontSize: 13 }}>
              {dateTime(one.at, i18n.language)}
            </Typography.Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
