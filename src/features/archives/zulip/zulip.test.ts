import { describe, expect, it } from 'vitest';
import { REPLIED, STARTED, THANKED } from '../../../core/vitality/facts.ts';
import { rowsOf, SampleFolder } from '../sample-folder.ts';

const folder = new SampleFolder();
const start = 1_600_000_000;
const said = (id: number, name: string, minutes: number, content: unknown = '<p>Hello</p>') => ({ content, id, sender_full_name: name, timestamp: start + minutes * 60 });

describe('a public archive', () => {
  it('has a file for each topic, and a topic is a conversation however long it is silent', async () => {
    await folder.writeAll({
      '141825-garden/Seeds.20and.20bulbs.3F.json': [
        said(1, 'Anna', 0),
        said(2, 'Bram', 1, '<p><span class="user-mention" data-user-id="7">@Anna</span> yes</p>'),
        said(4, 'Carla', 60 * 24 * 90, '<p><span class="user-mention silent" data-user-id="8">Bram</span> <a href="https://z.example/#narrow/stream/1-x/topic/Seeds.20and.20bulbs.3F/near/2">said</a>:</p><blockquote><p>yes</p></blockquote><p>no</p>'),
      ],
      '141825-garden/hello.json': [said(3, 'Notification Bot', 5), said(5, 'Anna', 6, '<p><span class="user-mention silent" data-user-id="8">Bram</span> <a href="https://z.example/#narrow/stream/1-x/topic/Seeds.20and.20bulbs.3F/near/2">said</a>:</p>')],
      '141825-garden/empty.json': [],
      '7-shed/hello.json': [said(6, 'Anna', 7)],
    });
    const survey = await folder.survey();
    expect((await folder.open()).format.name).toBe('zulip');
    expect(survey.counts).toMatchObject({ messages: 6, conversations: 3, people: 4 });
    expect(survey.titles).toEqual(['Seeds and bulbs?', 'hello', 'hello']);
    expect(survey.people.find(({ robot }) => robot)?.name).toBe('Notification Bot');
    expect(rowsOf(survey)).toEqual([[0, STARTED, 0, -1], [1, REPLIED, 0, 0], [2, STARTED, 1, -1], [0, REPLIED, 1, -1], [0, STARTED, 2, -1], [3, REPLIED, 0, 1]]);
  });

  it('names what is no message, and goes on', async () => {
    await folder.write('1-garden/a.json', `\uFEFF${JSON.stringify([said(1, 'Anna', 0), said(1, 'Anna', 0), said(2, 'Bram', 1, 5), { ...said(3, 'Carla', 0), timestamp: 9e9 }, 7, { ...said(4, 'Anna', 3), timestamp: { at: 1 } }, said(5, '👩‍🌾 \u200FAnna', 4, 'x'.repeat(100_000))], null, 1).replaceAll('\n', '\r\n')}`);
    await folder.write('1-garden/b.json', '[{"content": "<p>cut o');
    const { counts, skipped } = await folder.survey();
    expect(counts).toMatchObject({ messages: 2, duplicates: 1, people: 2 });
    expect(skipped.map(({ file, line, reason }) => [file.slice(-6), line, reason.name])).toEqual([
      ['a.json', 14, 'no-zulip-message'], ['a.json', 20, 'no-time'], ['a.json', 27, 'no-time'],
      ['b.json', 1, 'no-json'],
    ]);
  });

  it('may be what Zulip answers to programs', async () => {
    await folder.write('messages.json', { result: 'success', messages: [
      { ...said(1, 'Anna', 0, 'Who has **seeds**?'), content_type: 'text/x-markdown', type: 'stream', subject: 'Seeds', stream_id: 4, sender_id: 8, sender_email: 'Anna@garden.example', reactions: [{ user_id: 9, emoji_name: 'tada', user: { full_name: 'Bram' } }, { user_id: 9, emoji_name: '+1' }] },
      { ...said(2, 'Bram', 1), type: 'stream', subject: 'Seeds', stream_id: 4, sender_id: 9, sender_email: 'user9@g.example' },
      { ...said(3, 'Bram', 2), type: 'private', subject: '', display_recipient: [], sender_id: 9 },
    ] });
    const survey = await folder.survey();
    expect(survey.counts).toMatchObject({ messages: 2, conversations: 1 });
    expect(survey.people.map(({ name, address }) => [name, address])).toEqual([['Anna', 'anna@garden.example'], ['Bram', null]]);
    const { messages, acts } = await folder.read();
    expect(messages.map(({ form, author }) => [form, author.account])).toEqual([['markdown', 'zulip:8'], ['html', 'zulip:9']]);
    expect(acts.map(({ kind, towards, author }) => [kind, towards, author.account])).toEqual([['thanked', 'zulip:1', 'zulip:9']]);
  });
});

describe('an export', () => {
  const sent = (id: number, sender: number, recipient: number, minutes: number, content: unknown, subject = 'Seeds') => ({ id, sender, recipient, subject, content, date_sent: start + minutes * 60 + 0.5 });
  const realm = {
    zerver_reaction: [{ user_profile: 11, message: 1, emoji_name: 'tada' }, { user_profile: 10, message: 1, emoji_name: 'own' }, { user_profile: 11, message: 77, emoji_name: 'gone' }, 'odd', { user_profile: null }],
    zerver_realm: [{ id: 2, string_id: 'garden' }],
    zerver_recipient: [{ id: 30, type: 2, type_id: 5 }, { id: 31, type: 1, type_id: 10 }, { id: 32, type: 3, type_id: 1 }],
    zerver_stream: [{ id: 5, name: 'garden' }],
    zerver_userprofile: [{ id: 10, full_name: 'Anna de Wit', delivery_email: 'Anna@garden.example', email: 'user10@z.example' }, { id: 11, full_name: 'Bram', email: 'user11@z.example' }, { id: 13, full_name: 'Digest', email: 'digest-bot@z.example', is_bot: true }],
    zerver_userprofile_crossrealm: [{ id: 14, email: 'notification-bot@zulip.com' }],
  };

  it('is read with its people and reactions, without letters to single people', async () => {
    await folder.writeAll({
      'zulip-export/realm.json': realm,
      'zulip-export/attachment.json': { zerver_attachment: [] },
      'zulip-export/uploads/records.json': [],
      'zulip-export/messages-000001.json': { zerver_usermessage: [{ content: 1 }], zerver_message: [
        sent(1, 10, 30, 0, '@**Bram|11** see #**garden>Bulbs** and [pot.png](/user_uploads/2/pot.png)\n```quote\nYes\n\nNo\n```\nOh'),
        sent(2, 11, 31, 1, 'for Anna alone', '\u0007'), sent(3, 11, 32, 1, 'for some', ''),
        sent(4, 11, 30, 2, '@_**Anna de Wit|10** [said](https://z.example/#narrow/stream/5-garden/topic/Seeds/near/1):\n> x\nYes'),
        sent(5, 14, 30, 3, 'moved'), { ...sent(6, 10, 30, 3, 'when?'), date_sent: 'x' }, sent(7, 10, 30, 3, null),
      ] },
      'zulip-export/messages-000002.json': { zerver_message: [sent(8, 99, 30, 4, 'Who am I?', 'Other')], zerver_usermessage: [] },
    });
    const archive = await folder.open();
    expect([archive.format.name, archive.files.length]).toEqual(['zulip', 4]);
    const survey = await folder.survey();
    expect(survey.counts).toMatchObject({ messages: 4, conversations: 2 });
    expect(survey.titles).toEqual(['Seeds', 'Other']);
    expect(survey.people.map(({ name, address, robot, key }) => [name, address, robot, key])).toEqual([
      ['Anna de Wit', 'anna@garden.example', false, 'anna@garden.example'], ['Bram', null, false, ' zulip:garden/11'], ['notification-bot', null, true, ' zulip:garden/14'], ['', null, false, ' zulip:garden/99'],
    ]);
    expect(rowsOf(survey)).toEqual([[0, STARTED, 0, -1], [1, THANKED, 0, 0], [1, REPLIED, 0, 0], [2, REPLIED, 0, -1], [3, STARTED, 1, -1]]);
    expect(survey.skipped.map(({ reason }) => reason.name)).toEqual(['no-time', 'no-text']);
    const { messages } = await folder.read();
    expect(messages[0]?.text).toBe('@Bram see #garden > Bulbs and pot.png\n> Yes\n>\n> No\nOh');
  });

  it('without its lists has people without names', async () => {
    await folder.write('messages-000001.json', { zerver_message: [sent(1, 10, 30, 0, 'Hello'), sent(2, 11, 31, 1, 'private', '')] });
    expect((await folder.survey()).people.map(({ name, key }) => [name, key])).toEqual([['', ' zulip:10']]);
  });
});
