import type { Context } from 'hono';
import type { Reach, VisibleSpace } from '../access/space.ts';
import type { Organisation, Person, Viewer } from '../access/viewer.ts';
import type { House } from '../house.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Remark } from './answer.ts';
import type { Assets } from './assets.ts';

/** One request, by one viewer. */
export interface Visit {
  readonly c: Context;
  readonly house: House;
  readonly organisation: Organisation;
  readonly viewer: Viewer;
  readonly voice: Voice;
  readonly assets: Assets;
  readonly isDemo: boolean;
  /** What the last change left to be said; asking takes it away. */
  readonly takeRemark: () => Remark | null;
  /** Path and query of the request. */
  readonly path: string;
  /** Stands on an error page and in the log. */
  readonly requestId: string;
}

/** A visit by someone who is signed in. */
export interface PersonalVisit extends Visit {
  readonly viewer: Person;
}

/** A visit to a space that the viewer may see as far as the route asks. */
export interface SpaceVisit extends Visit {
  readonly space: VisibleSpace;
}

/** A visit to a space by someone who is signed in, and may come as far as the route asks. */
export interface MemberVisit extends SpaceVisit {
  readonly viewer: Person;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Answer = Response | Promise<Response>;

/** Who may use a route: everyone, those signed in, holders of an office, or those who may come so far into a space. */
export type Audience =
  | { readonly who: 'everyone'; readonly handle: (visit: Visit) => Answer }
  | { readonly who: 'signed-in' | 'director' | 'administrator'; readonly handle: (visit: PersonalVisit) => Answer }
  | { readonly who: 'space'; readonly reach: Extract<Reach, 'front' | 'charter' | 'reader'>; readonly handle: (visit: SpaceVisit) => Answer }
  | { readonly who: 'space'; readonly reach: Extract<Reach, 'guest' | 'founder' | 'member' | 'host'>; readonly handle: (visit: MemberVisit) => Answer };

/** A route declares who may use it; there is no other way to make one. */
export type Route = {
  readonly method: Method;
  readonly path: string;
  /** Also answers before the organisation is set up. */
  readonly isOpenBeforeSetup?: true;
  /** Strangers may get what was made for another one a second ago. */
  readonly isKeptForStrangers?: true;
} & Audience;
