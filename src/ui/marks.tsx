import type { Child } from 'hono/jsx';

/** The beam on three supports. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect class="mark-line" x="1" y="7" width="30" height="4.6" rx="1.4" />
    <path class="mark-posts" d="M5.2 13.2h3.6l-.5 13h-2.6zM14.2 13.2h3.6l-.5 13h-2.6zM23.2 13.2h3.6l-.5 13h-2.6z" />
  </svg>
);

/** A place that nobody has used yet: what it is for, and at most one next step. */
export const Empty = ({ title, isWholePage, children }: { title: string; isWholePage?: boolean; children?: Child }) => (
  <div class="empty">
    <svg viewBox="8 24 120 36" aria-hidden="true">
      <rect class="mark-line" x="8" y="26" width="120" height="5" rx="2" />
      <path class="mark-missing" d="M30 35v21M68 35v21M106 35v21" />
    </svg>
    {isWholePage ? <h1>{title}</h1> : <h2>{title}</h2>}
    {children}
  </div>
);

/** The end of a page that has one. */
export const Rest = ({ title, children }: { title: string; children?: Child }) => (
  <div class="rest">
    <svg viewBox="0 0 88 34" aria-hidden="true">
      <rect class="mark-line" x="2" y="6" width="84" height="4" rx="1.6" />
      <path class="mark-posts" d="M14 12h5l-1 18h-3zM41.500 12h5l-1 18h-3zM69 12h5l-1 18h-3z" />
    </svg>
    <p>{title}</p>
    {children}
  </div>
);
