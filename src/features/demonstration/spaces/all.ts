import type { DemoSpace } from '../story.ts';
import { balconies } from './balconies.ts';
import { clubhouse } from './clubhouse.ts';
import { compost } from './compost.ts';
import { cleanUp } from './clean-up.ts';
import { petition } from './petition.ts';
import { gardenDay } from './garden-day.ts';
import { riverWatch } from './river-watch.ts';
import { seedBank } from './seed-bank.ts';
import { shelf } from './shelf.ts';
import { skills } from './skills.ts';
import { tools } from './tools.ts';

/** A community that thrives, one for each of the four less successful stories, and one that is being founded. */
export const demoSpaces: readonly DemoSpace[] = [compost, clubhouse, cleanUp, petition, skills, balconies];

/** Spaces that live, each with something that wears: between them and those above, every way to fail can be seen once. */
export const warningStories: readonly DemoSpace[] = [seedBank, gardenDay, tools, riverWatch, shelf];
