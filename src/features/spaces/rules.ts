import type { VisibleSpace } from '../../platform/access/space.ts';
import type { Viewer } from '../../platform/access/viewer.ts';

/** Founders are gathered, one by one, as long as a space is an idea or being founded. A petition has carriers, and who is invited to it comes in at once. */
export const gathersFounders = ({ kind, state }: Pick<VisibleSpace, 'kind' | 'state'>): boolean => kind !== 'petition' && (state === 'idea' || state === 'founding');

/** Under which of the house's rooms its pages stand. */
export const mainRoomOf = ({ kind }: Pick<VisibleSpace, 'kind'>): 'petitions' | 'spaces' => (kind === 'petition' ? 'petitions' : 'spaces');

/** Whether as many came in by a link as may. */
export const isUsedUp = ({ uses, most_uses: most }: { readonly uses: number; readonly most_uses: number | null }): boolean => most !== null && uses >= most;

export const isHost = (space: Pick<VisibleSpace, 'role'>, viewer: Viewer): boolean => space.role === 'host' || (viewer?.isAdministrator ?? false);
