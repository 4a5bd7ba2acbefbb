import * as Turbo from '@hotwired/turbo';
import { submissionIn } from './typing.ts';

const mostJitterMilliseconds = 800;
const leastMilliseconds = 1000;
/** A page that has not come after so long may be asked for again. */
const longestMilliseconds = 8000;

let stream: EventSource | null = null;
let lastRefresh = 0;
let timer: number | undefined;
/** A form or a page is under way; what changes meanwhile is looked at once it stands. */
let isHeld = false;
let sent: object | undefined;
let hasMissed = false;
let release: number | undefined;

/** Opens one stream for the page that is looked at, and asks the page anew when something on it has changed. */
export function followChanges(): void {
  document.addEventListener('turbo:load', connect);
  document.addEventListener('visibilitychange', connect);
  // A refresh would cancel what somebody is just sending, and with it what the answer has to say.
  document.addEventListener('turbo:submit-start', (event) => ((sent = submissionIn(event)), hold()));
  document.addEventListener('turbo:submit-end', (event) => {
    if (submissionIn(event) !== sent) return;
    sent = undefined;
    holdBriefly();
  });
  document.addEventListener('turbo:visit', holdBriefly);
  for (const name of ['turbo:render', 'turbo:frame-render', 'turbo:load']) document.addEventListener(name, goOn);
  window.addEventListener('pagehide', disconnect);
}

function connect(): void {
  const address = document.body.dataset['live'];
  if (address === undefined || document.visibilityState === 'hidden') return disconnect();
  if (stream?.url === new URL(address, location.href).href && stream.readyState !== EventSource.CLOSED) return;
  disconnect();
  stream = new EventSource(address);
  stream.addEventListener('changed', refreshSoon);
  stream.addEventListener('count', ({ data }) => showCount(Number(data)));
}

/** How many signed is known to everybody: the number comes by itself, and the page need not be asked for. */
function showCount(count: number): void {
  const place = document.querySelector('[data-live-count]');
  if (place && Number.isSafeInteger(count)) place.textContent = new Intl.NumberFormat(document.documentElement.lang === 'nl' ? 'nl-NL' : 'en-GB').format(count);
}

function disconnect(): void {
  forget();
  stream?.close();
  stream = null;
}

function hold(): void {
  isHeld = true;
  hasMissed = false;
  window.clearTimeout(release);
  forget();
}

/** Until the page stands, or does not: what was broken off says nothing any more. */
function holdBriefly(): void {
  hold();
  release = window.setTimeout(goOn, longestMilliseconds);
}

/** A page that comes while a form is under way is not its answer. */
function goOn(): void {
  if (sent) return;
  isHeld = false;
  window.clearTimeout(release);
  if (!hasMissed) return;
  hasMissed = false;
  refreshSoon();
}

function forget(): void {
  window.clearTimeout(timer);
  timer = undefined;
}

/** At most once a second, and not everyone in the same moment. */
function refreshSoon(): void {
  if (isHeld) hasMissed = true;
  if (timer !== undefined || isHeld) return;
  const wait = Math.max(Math.random() * mostJitterMilliseconds, leastMilliseconds - (Date.now() - lastRefresh));
  timer = window.setTimeout(() => {
    timer = undefined;
    lastRefresh = Date.now();
    Turbo.session.refresh(location.href);
  }, wait);
}
