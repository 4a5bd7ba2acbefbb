import type { Child } from 'hono/jsx';
import { languageNames, languages } from '../platform/i18n/languages.ts';
import type { Voice } from '../platform/i18n/voice.ts';
import { Face } from './face.tsx';
import { Icon } from './icon.tsx';
import { Mark } from './marks.tsx';
import { Remark, type Said } from './remark.tsx';

/** What the shell of a page needs to know of a visit. */
export interface Setting {
  readonly voice: Voice;
  readonly organisation: { readonly name: string; readonly stands: boolean; readonly hasPetitions: boolean };
  readonly viewer: { readonly id: number; readonly name: string; readonly isAdministrator: boolean; readonly isDirector: boolean } | null;
  readonly assets: { readonly address: Readonly<Record<'app.css' | 'app.js' | 'composer.js' | 'mark.svg', string>> };
  /** Path and query of this page, so that a change of language comes back to it. */
  readonly path: string;
  readonly isDemo: boolean;
  /** What has just been done and is to be said once; asking takes it away. */
  readonly takeRemark: () => Said | null;
}

export type Room = 'today' | 'spaces' | 'petitions' | 'base' | 'admin' | 'help';

interface PageProps {
  at: Setting;
  title: string;
  room?: Room;
  /** `mid` for forms; `narrow` for one thing to read. */
  width?: 'mid' | 'narrow';
  /** Keeps a page that is not public out of search engines. */
  isPrivate?: boolean;
  /** Name of the live signals that refresh this page. */
  live?: string | undefined;
  /** Without masthead and colophon: for the wall of a room. */
  isBare?: boolean;
  /** In a frame of another site: without scripts. */
  isFramed?: boolean;
  /** What other sites show of this page. */
  card?: Card | undefined;
  children?: Child;
}

/** What a link to a page looks like elsewhere (Open Graph). Whole addresses. */
export interface Card {
  readonly title: string;
  readonly words: string;
  readonly url: string;
  readonly picture?: { readonly url: string; readonly words: string };
}

/** The shell of every page: masthead, content, colophon. */
export const Page = ({ at, title, room, width, isPrivate, live, isBare, isFramed, card, children }: PageProps) => (
  <html lang={at.voice.language} dir="ltr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {/* A page fetched on hovering would count as read, and would be shown in place of a fresh one. */}
      <meta name="turbo-prefetch" content="false" />
      <meta name="turbo-refresh-method" content="morph" />
      <meta name="turbo-refresh-scroll" content="preserve" />
      {isPrivate && <meta name="robots" content="noindex" />}
      {card && <CardOf card={card} site={at.organisation.name} />}
      <title>{title === at.organisation.name ? title : `${title} · ${at.organisation.name}`}</title>
      <link rel="icon" href={at.assets.address['mark.svg']} type="image/svg+xml" />
      <link rel="stylesheet" href={at.assets.address['app.css']} data-turbo-track="reload" />
      {!isFramed && <script type="module" src={at.assets.address['app.js']} data-turbo-track="reload" data-composer={at.assets.address['composer.js']}></script>}
    </head>
    <body data-live={live}>
      <a class="skip" href="#main">{at.voice.t('shell.skip')}</a>
      {!isBare && <Masthead at={at} room={room} />}
      <main id="main" class={width ? `page page-${width}` : 'page'}>
        <Remark voice={at.voice} said={at.takeRemark()} />
        {children}
      </main>
      {!isBare && <Colophon at={at} />}
    </body>
  </html>
);

const CardOf = ({ card: { title, words, url, picture }, site }: { card: Card; site: string }) => (
  <>
    <meta name="description" content={words} />
    <link rel="canonical" href={url} />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content={site} />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={words} />
    <meta property="og:url" content={url} />
    {picture && (
      <>
        <meta property="og:image" content={picture.url} />
        <meta property="og:image:type" content="image/png" />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content={picture.words} />
        <meta name="twitter:card" content="summary_large_image" />
      </>
    )}
  </>
);

const Masthead = ({ at, room }: { at: Setting; room: Room | undefined }) => (
  <header class="masthead">
    <div>
      <a class="home" href="/"><Mark /><span>{at.organisation.name}</span></a>
      {at.organisation.stands && <Rooms at={at} room={room} />}
      {at.organisation.stands && <Search voice={at.voice} />}
      {at.organisation.stands && <Me at={at} />}
    </div>
  </header>
);

const Rooms = ({ at, room }: { at: Setting; room: Room | undefined }) => (
  <nav class="rooms" aria-label={at.voice.t('shell.rooms')}>
    <ul>
      {at.viewer && <RoomLink href="/" name={at.voice.t('shell.today')} isCurrent={room === 'today'} />}
      <RoomLink href="/spaces" name={at.voice.t('shell.spaces')} isCurrent={room === 'spaces'} />
      {at.organisation.hasPetitions && <RoomLink href="/petitions" name={at.voice.t('petition.title')} isCurrent={room === 'petitions'} />}
      {at.viewer?.isDirector && <RoomLink href="/base" name={at.voice.t('base.title')} isCurrent={room === 'base'} />}
      {at.viewer?.isAdministrator && <RoomLink href="/admin" name={at.voice.t('shell.admin')} isCurrent={room === 'admin'} />}
    </ul>
  </nav>
);

const RoomLink = ({ href, name, isCurrent }: { href: string; name: string; isCurrent: boolean }) => (
  <li><a href={href} aria-current={isCurrent ? 'page' : undefined}>{name}</a></li>
);

const Search = ({ voice }: { voice: Voice }) => (
  <>
    <form class="find" role="search" action="/search">
      <Icon name="search" />
      <label class="unseen" for="find">{voice.t('shell.searchLabel')}</label>
      <input id="find" name="q" type="search" placeholder={voice.t('shell.search')} maxlength={200} />
    </form>
    <a class="find-link" href="/search"><Icon name="search" /><span>{voice.t('shell.search')}</span></a>
  </>
);

const Me = ({ at }: { at: Setting }) =>
  at.viewer ? (
    <a class="me" href="/me"><Face name={at.viewer.name} person={at.viewer.id} /><span>{at.viewer.name.split(' ')[0]}</span></a>
  ) : (
    <a class="me" href={`/sign-in?next=${encodeURIComponent(at.path)}`}><Icon name="door" /><span>{at.voice.t('shell.signIn')}</span></a>
  );

const Colophon = ({ at }: { at: Setting }) => (
  <footer class="colophon">
    <div>
      <p>{at.voice.t(at.isDemo ? 'shell.madeWithDemo' : 'shell.madeWith', { organisation: at.organisation.name })}</p>
      <ul>
        <li><a href="/help">{at.voice.t('shell.help')}</a></li>
        {languages.filter((language) => language !== at.voice.language).map((language) => (
          <li>
            <form method="post" action="/language">
              <input type="hidden" name="back" value={at.path} />
              <button class="link" name="language" value={language} lang={language}>{languageNames[language]}</button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  </footer>
);
