/** What writing needs: the toolbar, completion of names, and drafts. */
import '@github/markdown-toolbar-element';
import '@github/text-expander-element';
import { defineDraftKeeper } from './draft-keeper.ts';
import { suggestPeople } from './mentions.ts';

defineDraftKeeper();
suggestPeople();

