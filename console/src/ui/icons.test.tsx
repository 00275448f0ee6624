import { render, screen } from '@testing-library/react';
import { Alert, Button, ConfigProvider } from 'antd';
import { describe, expect, it } from 'vitest';
import { besideWords, CheckCircleFilled, PlusOutlined } from './icons';

describe('an icon', () => {
  it('is not heard beside the words of a button', () => {
    render(<Button icon={<PlusOutlined />}>增加回避单位</Button>);
    expect(screen.getByRole('button', { name: '增加回避单位' })).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is heard by the name that it is given', () => {
    render(<CheckCircleFilled aria-label="已填完" />);
    expect(screen.getByRole('img', { name: '已填完' })).toBeTruthy();
  });

  it('of antd is not heard either, in an alert or a button at work', () => {
    render(
      <ConfigProvider {...besideWords}>
        <Alert type="warning" showIcon title="请核对" />
        <Button loading>会签延期</Button>
      </ConfigProvider>,
    );
    expect(screen.getByRole('button', { name: '会签延期' }).querySelector('.anticon-loading')).toBeTruthy();
    expect(screen.getByRole('alert').querySelector('.anticon')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
