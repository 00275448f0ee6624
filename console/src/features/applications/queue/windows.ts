import type { Applied } from './outcome';

/** Tells the other windows of this browser at once what the service took from this one. */
export function windows(applicationId: string, heard: (answer: Applied) => void) {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: () => {}, close: () => {} };
  }
  const channel = new BroadcastChannel(`biaogan-draft/${applicationId}`);
  channel.onmessage = ({ data }: MessageEvent<Applied>) => heard(data);
  return {
    tell: (answer: Applied) => channel.postMessage(answer),
    close: () => channel.close(),
  };
}
