import { discard, startHouse } from '../support/process.ts';

/** Two houses for all journeys: the demonstration, and an empty one that has just been started. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for it
export default async function openHouses(): Promise<() => Promise<void>> {
  const [demo, empty] = await Promise.all([startHouse(['--demo', '--development'], undefined, { TRUSTED_PROXIES: '127.0.0.1,::1' }), startHouse()]);
  process.env['DEMO_URL'] = demo.url;
  process.env['EMPTY_URL'] = empty.url;
  process.env['EMPTY_WORD'] = /The word is (\S+)/.exec(empty.said())?.[1] ?? '';
  return async () => {
    await Promise.all([demo.stop(), empty.stop()]);
    await Promise.all([discard(demo.data), discard(empty.data)]);
  };
}
