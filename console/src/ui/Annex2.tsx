import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '@/lib/api/generated/recommendation';
import './annex2.css';
import './sheet.css';

type Summary = components['schemas']['SummaryView'];

interface Annex2Props {
  summary: Summary;
  industryOf: (code: string, text: string | undefined) => string;
  /** where the application of a line is read */
  placeOf?: (applicationId: string) => string;
  contactOf?: (caseId: string) => { name: string; phone: string; email: string } | undefined;
}

const LEAST = 10;

/** The words of the notice. */
const COLUMNS = ['序号', '申报单位名称', '企业规模', '所处行业', '联系人', '联系方式', '邮 箱'];

/** The summary table 推荐汇总表 as annex 2 of the notice has it; in Chinese whatever the page's language is. */
export function Annex2({ summary, industryOf, placeOf, contactOf }: Annex2Props) {
  const { t } = useTranslation('common', { lng: 'zh-CN' });
  const blank = Math.max(0, LEAST - summary.rows.length);
  return (
    <article className="annex" lang="zh-CN">
      <p className="annex-mark">附件 2</p>
      <h2>工业计量标杆示范单位推荐汇总表</h2>
      <p>推荐单位（盖章）：{summary.recommenderName}</p>
      <div className="sheet-frame">
        <table className="sheet">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summary.rows.map((row) => {
              const contact = contactOf?.(row.caseId);
              return (
                <tr key={row.caseId}>
                  <td className="numbers">{row.no}</td>
                  <td>{placeOf ? <Link to={placeOf(row.applicationId)}>{row.name}</Link> : row.name}</td>
                  <td>{t(`size.${row.size}`)}</td>
                  <td>{industryOf(row.industry, row.industryText)}</td>
                  <td>{contact?.name}</td>
                  <td className="numbers">{contact?.phone}</td>
                  <td>{contact?.email}</td>
                </tr>
              );
            })}
            {Array.from({ length: blank }, (_, at) => (
              <tr key={`blank-${at}`}>
                <td className="numbers">{summary.rows.length + at + 1}</td>
                <td />
                <td />
                <td />
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="annex-notes">
        <p>
          注：1、企业规模：分为大型企业或中小型企业，从业人员在 1000 人以下或年营业收入在 4 亿元以下的为中小型企业。
        </p>
        <p>
          2、所处行业：新一代信息技术产业、高档数控机床和机器人、航空航天装备、海洋工程装备及高技术船舶、先进轨道交通装备、节能与新能源汽车、电力装备、农机装备、新材料、生物医药及高性能医疗器械，钢铁、石油和化学、轻工、机械、仪器仪表、其他。
        </p>
        <p>3、推荐示范项目排名有先后，推荐数量不能超过规定的上限。</p>
      </div>
    </article>
  );
}
