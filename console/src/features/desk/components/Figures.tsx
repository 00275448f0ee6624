import { Card } from 'antd';
import { Link } from 'react-router';

export interface Figure {
  name: string;
  value: number;
  to?: string;
}

/** A few counts side by side, each leading to what it counts. */
export function Figures({ title, figures }: { title: string; figures: Figure[] }) {
  return (
    <Card title={<h2 className="card-title">{title}</h2>}>
      <dl className="figures">
        {figures.map((figure) => (
          <div key={figure.name}>
            <dt>{figure.name}</dt>
            <dd className="numbers">
              {figure.to ? <Link to={figure.to}>{figure.value.toLocaleString()}</Link> : figure.value.toLocaleString()}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
