import type { ArchivedMessage, Reading, Source } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { type Fields, fieldsIn, isFields, listIn, textIn } from '../json/fields.ts';
import { jsonWhole } from '../json/file.ts';
import { momentIn } from '../json/moment.ts';
import type { Remark } from '../remark.ts';
import { authorOf, idOf, plainMarkdown, quotedIn, referencesOf } from './post.ts';

/** Notices such as "closed this topic", and what only those who keep house may read. */
const unspoken = new Set(['3', '4']);

/** Reads topics as Discourse shows them to programs: a file for each, or for each page of one. */
export async function* readTopics(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  for (const file of files) {
    for await (const { fields, line } of jsonWhole(file, reading)) {
      if (textIn(fields, 'archetype') === 'private_message') continue;
      const posts = listIn(fieldsIn(fields, 'post_stream'), 'posts');
      for (const post of posts.length > 0 ? posts : listIn(fields, 'latest_posts')) yield* readPost(isFields(post) ? post : {}, fields, { file: file.path, line }, reading);
    }
  }
}

function* readPost(post: Fields, topic: Fields, source: Source, { newestPlausible, onSkipped }: Reading): Generator<ArchivedMessage> {
  if (unspoken.has(textIn(post, 'post_type')) || (post['deleted_at'] ?? null) !== null) return;
  const [topicId, number] = [textIn(post, 'topic_id') || textIn(topic, 'id'), textIn(post, 'post_number')];
  const raw = textIn(post, 'raw');
  const text = raw === '' ? textIn(post, 'cooked') : raw;
  const at = momentIn(post, 'created_at');
  const reason: Remark | null = topicId === '' || number === '' || text === '' ? { name: 'no-discourse-post' } : at <= newestPlausible ? null : { name: 'no-time' };
  if (reason !== null) {
    onSkipped({ ...source, reason });
    return;
  }
  const references = referencesOf(topicId, number, textIn(post, 'reply_to_post_number') || quotedIn(text, topicId));
  const title = textIn(topic, 'title') || textIn(post, 'topic_title') || textIn(post, 'topic_slug').replaceAll('-', ' ');
  const author = authorOf(textIn(post, 'username'), textIn(post, 'name'), textIn(post, 'user_id'));
  yield { id: idOf(topicId, number), references, subject: '', title, author, at, source, text: raw === '' ? text : plainMarkdown(raw), form: raw === '' ? 'html' : 'markdown', attachments: [] };
}
