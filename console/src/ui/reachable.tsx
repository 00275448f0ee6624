import type { TableProps } from 'antd';

/** Lets a table that is wider than its place be moved by the arrow keys, whether or not it holds a link. */
export const REACHABLE: TableProps['components'] = {
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached
  table: (props: React.TableHTMLAttributes<HTMLTableElement>) => <table tabIndex={0} {...props} />,
};
