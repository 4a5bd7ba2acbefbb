import * as Turbo from '@hotwired/turbo';

const mostJitterMilliseconds = 800;
const leastMilliseconds = 1000;

let stream: EventSource | null = null;
let lastRefresh = 0;
let timer: number | undefined;

/** Opens one stream for the page that is looked at, and asks the page anew when something on it has changed. */
export function followChanges(): void {
  document.addEventListener('turbo:load', connect);
  document.addEventListener('visibilitychange', connect);
  // A refresh would cancel what somebody is just sending, and the answer brings a fresh page anyway.
  document.addEventListener('turbo:submit-start', forget);
  document.addEventListener('turbo:visit', forget);
  window.addEventListener('pagehide', disconnect);
}

function connect(): void {
  const address = document.body.dataset['live'];
  if (address === undefined || document.visibilityState === 'hidden') return disconnect();
  if (stream?.url === new URL(address, location.href).href && stream.readyState !== EventSource.CLOSED) return;
  disconnect();
  stream = new EventSource(address);
  stream.addEventListener('changed', refreshSoon);
}

function disconnect(): void {
  forget();
  stream?.close();
  stream = null;
}

function forget(): void {
  window.clearTimeout(timer);
  timer = undefined;
}

/** At most once a second, and not everyone in the same moment. */
function refreshSoon(): void {
  if (timer !== undefined) return;
  const wait = Math.max(Math.random() * mostJitterMilliseconds, leastMilliseconds - (Date.now() - lastRefresh));
  timer = window.setTimeout(() => {
    timer = undefined;
    lastRefresh = Date.now();
    Turbo.session.refresh(location.href);
  }, wait);
}
