import type { ReadDb } from '../../../database/open.ts';
import type { Viewer } from '../../../platform/access/viewer.ts';

export const mayBegin = async (_db: ReadDb, viewer: Viewer): Promise<boolean> => viewer !== null;
