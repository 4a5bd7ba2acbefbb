import type { ArchivedMessage, Reading } from '../archived.ts';
import { headerIn } from '../csv/header.ts';
import type { ArchiveFile } from '../file.ts';
import type { ArchiveFormat } from '../format.ts';
import { isJson } from '../recognise.ts';
import { beginningOf } from '../utf8.ts';
import { readCategories } from './category.ts';
import { readOwn } from './own.ts';
import { readTopics } from './topics.ts';

/** A forum of Discourse: its topics as programs see them, what administrators export, or what members do. */
export const discourse: ArchiveFormat = { name: 'discourse', title: 'topics or an export of Discourse', isOwn: (beginning, name) => kindOf(beginning, name) !== null, heads: readDiscourse, messages: readDiscourse };

const readers = { topics: readTopics, categories: readCategories, own: readOwn } as const;

type Kind = keyof typeof readers;

function kindOf(beginning: Buffer, name: string): Kind | null {
  const text = beginningOf(beginning).trimStart();
  if (/^(?:\[\s*)?\{\s*"(?:post_stream|latest_posts)"\s*:/.test(text) || (/^(?:\[\s*)?\{/.test(text) && /"post_stream"\s*:\s*\{\s*"posts"/.test(text))) return 'topics';
  if (/^\{\s*"(?:categories|groups|topics|users)"\s*:\s*(?:\[|null)/.test(text) && (isExportName.test(name) || ofExport.test(text))) return 'categories';
  if (isJson(beginning)) return null;
  const header = headerIn(text);
  return header.includes('topic_title') && header.includes('is_pm') && header.includes('created_at') ? 'own' : null;
}

const isExportName = /(?:category|topic|group|all-topics)-export[^/]*\.json$/;
/** Fields that only Discourse has in these lists. */
const ofExport = /"(?:permissions_params|all_topics_wiki|auto_close_hours|topic_template|post_number|grant_trust_level|trust_level|archetype)"\s*:/;

async function* readDiscourse(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  const byKind: Record<Kind, ArchiveFile[]> = { topics: [], categories: [], own: [] };
  for (const file of files) byKind[kindOf(await file.beginning(), file.name) ?? 'topics'].push(file);
  for (const kind of ['topics', 'categories', 'own'] as const) yield* readers[kind](byKind[kind], reading);
}
