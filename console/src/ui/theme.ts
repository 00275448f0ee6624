import type { ThemeConfig } from 'antd';

/** The public site's colours: a deep official blue on white paper, amber for what wants attention. */
export const colours = {
  brand: '#0b3a66',
  link: '#0a4d8c',
  accent: '#f2b632',
  ink: '#14202b',
  soft: '#4a5a68',
  line: '#d5dde4',
  wash: '#f3f6f9',
  good: '#1f7a4d',
  warn: '#9a5b00',
  bad: '#b3261e',
} as const;

/** Who asks their device for less motion is not shown any. */
const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches;

export const theme: ThemeConfig = {
  token: {
    motion: !still,
    colorPrimary: '#0a4d8c',
    colorLink: colours.link,
    colorSuccess: colours.good,
    colorWarning: colours.warn,
    colorError: colours.bad,
    colorInfo: '#0a4d8c',
    colorInfoBg: '#eaf2f9',
    colorInfoBorder: '#b7cde1',
    colorWarningBg: '#fff7e6',
    colorWarningBorder: '#e6c88a',
    colorErrorBg: '#fdf0ef',
    colorErrorBorder: '#e6b3ae',
    colorSuccessBg: '#ebf6f0',
    colorSuccessBorder: '#a9d3bd',
    colorPrimaryBg: '#e3edf6',
    colorTextBase: colours.ink,
    colorTextSecondary: colours.soft,
    colorTextTertiary: '#566573',
    colorTextDescription: colours.soft,
    colorTextPlaceholder: '#667380',
    colorBgLayout: colours.wash,
    colorBorder: '#8494a3',
    colorBorderSecondary: colours.line,
    borderRadius: 4,
    fontSize: 15,
    lineHeight: 1.65,
    controlHeight: 36,
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif',
    boxShadowTertiary: 'none',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Layout: {
      headerBg: colours.brand,
      headerHeight: 56,
      headerPadding: '0 24px',
      siderBg: '#fff',
      bodyBg: colours.wash,
    },
    Menu: { itemHeight: 42, itemBorderRadius: 4, itemSelectedBg: '#e3edf6', itemSelectedColor: colours.brand },
    Table: { headerBg: '#eaf0f5', headerColor: colours.ink, cellPaddingBlock: 11, rowHoverBg: '#f3f8fc' },
    Card: { headerFontSize: 17 },
    Form: { labelColor: colours.ink, verticalLabelPadding: '0 0 4px' },
    Descriptions: { labelColor: colours.soft },
  },
};
