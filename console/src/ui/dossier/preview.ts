import { noAnswer, problemOf } from '@/lib/api/problem';

/** One page of a file as a picture, and how many there are. */
export async function fetchPage(address: string, page: number): Promise<{ picture: string; pages: number }> {
  const answer = await fetch(`${address}/preview?page=${page}`).catch(() => undefined);
  if (!answer) {
    throw noAnswer();
  }
  if (!answer.ok) {
    throw problemOf(answer.status, await answer.json().catch(() => undefined));
  }
  return { picture: await dataUrl(await answer.blob()), pages: Number(answer.headers.get('X-Page-Count') ?? 1) };
}

const dataUrl = (picture: Blob) =>
  new Promise<string>((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => failed(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(picture);
  });
