import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { asUnit, show } from '@/testing/page';
import type { Batch } from './lineup';
import { SendDialog } from './SendDialog';
import '../texts';

const batch = { cycleId: 'c1', state: 'SEALED', entries: [{ size: 'LARGE' }], reserve: [], candidates: [] };

function open(mechanism: () => Response, more: object, scans: object[]) {
  answer('GET /api/application/cycles', () => json({ items: [{ cycleId: 'c1', year: 2026, open: true }] }));
  answer('GET /api/recommendation/joint-mechanisms/2026', mechanism);
  answer('GET /api/recommendation/batches/c1/scans', () => json({ scans }));
  const data = { ...batch, ...more } as unknown as Batch;
  show(<SendDialog cycle="c1" seen={{ data, version: '"3"' }} onClose={() => undefined} />);
}

beforeEach(async () => {
  forgetAnswers();
  await asUnit('330000');
});

it('says what is not there before the list goes out for good', async () => {
  open(() => json({ code: 'not-found', title: '没有找到' }, 404), {}, []);

  expect(await screen.findByText(/联合推进机制尚未报备；本级公示尚未登记；尚未上传签字盖章的扫描件/)).toBeTruthy();
});

it('says nothing where everything is there', async () => {
  open(() => json({ filing: 1 }), { localNotice: { place: '门户网站' } }, [{ scanId: 's1' }]);

  expect(await screen.findByText(/将报送大型企业 1 家/)).toBeTruthy();
  await expect.poll(() => askedFor('GET /api/recommendation/joint-mechanisms/2026').length).toBe(1);
  await expect.poll(() => askedFor('GET /api/recommendation/batches/c1/scans').length).toBe(1);
  await screen.findByText(/将报送大型企业 1 家/);
  expect(screen.queryByText(/报送前请确认/)).toBeNull();
});

it('asks an association for no joint mechanism', async () => {
  await asUnit('national');
  open(() => json({ code: 'not-found', title: '没有找到' }, 404), {}, []);

  expect(await screen.findByText(/本级公示尚未登记；尚未上传签字盖章的扫描件/)).toBeTruthy();
  expect(screen.queryByText(/联合推进机制/)).toBeNull();
  expect(askedFor('GET /api/recommendation/joint-mechanisms/2026')).toEqual([]);
});
