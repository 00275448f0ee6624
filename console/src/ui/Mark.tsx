import type { ReactNode } from 'react';
import './mark.css';

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad';

/** A short word about a thing, set off by its ground; never by colour alone. */
export function Mark({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`mark mark-${tone}`}>{children}</span>;
}
