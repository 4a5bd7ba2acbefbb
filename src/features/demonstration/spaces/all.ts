import type { DemoSpace } from '../story.ts';
import { balconies } from './balconies.ts';
import { clubhouse } from './clubhouse.ts';
import { compost } from './compost.ts';
import { cleanUp } from './clean-up.ts';
import { petition } from './petition.ts';
import { skills } from './skills.ts';

/** A community that thrives, one for each of the four less successful stories, and one that is being founded. */
export const demoSpaces: readonly DemoSpace[] = [compost, clubhouse, cleanUp, petition, skills, balconies];
