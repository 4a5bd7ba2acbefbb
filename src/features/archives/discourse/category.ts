import type { ArchivedMessage, Author, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { isFields, listIn, textIn } from '../json/fields.ts';
import { jsonEntries } from '../json/file.ts';
import { momentIn } from '../json/moment.ts';
import { authorOf, idOf, plainMarkdown, quotedIn, referencesOf } from './post.ts';

/** Reads what administrators of Discourse export: categories or topics with their posts, and who wrote them. */
export async function* readCategories(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  const authors = await readUsers(files);
  for (const file of files) {
    for await (const { fields: topic, line } of jsonEntries(file, ['topics'], reading)) {
      if (textIn(topic, 'archetype') === 'private_message') continue;
      const [topicId, title, source] = [textIn(topic, 'id'), textIn(topic, 'title'), { file: file.path, line }];
      for (const post of listIn(topic, 'posts').filter(isFields)) {
        const [number, text, at, user] = [textIn(post, 'post_number'), textIn(post, 'raw'), momentIn(post, 'created_at'), textIn(post, 'user_id')];
        const isPost = topicId !== '' && number !== '' && text !== '';
        if (!isPost || !(at <= reading.newestPlausible)) {
          reading.onSkipped({ ...source, reason: isPost ? { name: 'no-time' } : { name: 'no-discourse-post' } });
          continue;
        }
        const references = referencesOf(topicId, number, textIn(post, 'reply_to_post_number') || quotedIn(text, topicId));
        const author = authors.get(user) ?? { name: user === '-1' ? 'system' : '', address: null, account: `discourse:#${user}`, robot: user.startsWith('-') };
        yield { id: idOf(topicId, number), references, subject: '', title, author, at, source, text: plainMarkdown(text), form: 'markdown', attachments: [] };
      }
    }
  }
}

async function readUsers(files: readonly ArchiveFile[]): Promise<ReadonlyMap<string, Author>> {
  const authors = new Map<string, Author>();
  for (const file of files) {
    for await (const { fields } of jsonEntries(file, ['users'], { onSkipped: () => {} })) {
      const [id, address] = [textIn(fields, 'id'), textIn(fields, 'email').trim().toLowerCase()];
      const isOwn = /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address) && !address.endsWith('.invalid');
      authors.set(id, { ...authorOf(textIn(fields, 'username'), textIn(fields, 'name'), id), address: isOwn ? address : null });
    }
  }
  return authors;
}
