/** All times of the programme are Beijing time, wherever the reader is. */
const BEIJING = 'Asia/Shanghai';

const at = (instant: string | Date, language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language.startsWith('zh') ? 'zh-CN' : 'en-GB', { timeZone: BEIJING, ...options }).format(
    new Date(instant),
  );

const DAY = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** In Chinese as GB/T 7408 and the form write a day: 2026-11-26. */
const figures = (instant: string, language: string, options: Intl.DateTimeFormatOptions) => {
  const written = at(instant, language, options);
  return language.startsWith('zh') ? written.replaceAll('/', '-') : written;
};

export const dateTime = (instant: string, language: string) => figures(instant, language, { ...DAY, ...CLOCK });

export const date = (instant: string, language: string) => figures(instant, language, DAY);

/** A deadline in words: one at midnight is the end of the day before, as officials write it. */
export function deadline(instant: string, language: string): string {
  const end = new Date(instant);
  const clock = at(end, language, { hour: '2-digit', minute: '2-digit', hour12: false });
  const midnight = clock === '00:00' || clock === '24:00';
  if (language.startsWith('zh')) {
    const day = at(midnight ? new Date(end.getTime() - 1) : end, language, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    });
    return `${day}${midnight ? '24时' : ` ${clock}`}（北京时间）`;
  }
  const day = at(midnight ? new Date(end.getTime() - 1) : end, language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day}, ${midnight ? '24:00' : clock} (Beijing time)`;
}

/** Difference of the server's clock to this machine's in milliseconds, from the `Date` or `serverTime` of an answer. */
let skew = 0;
export const learnServerTime = (serverTime: string) => {
  skew = new Date(serverTime).getTime() - Date.now();
};
export const serverNow = () => Date.now() + skew;
