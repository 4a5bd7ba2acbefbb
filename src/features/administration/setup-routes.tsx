import { transact } from '../../database/open.ts';
import { clientNetwork } from '../../platform/http/client.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import type { Route, Visit } from '../../platform/http/route.ts';
import { freshForm } from '../../ui/field.tsx';
import { enterAs, makeMember } from '../members/public.ts';
import { beFirst, forgetSetupWord, foundOrganisation, isSetupWord, keptSetupWord, setupForm } from './setup.ts';
import { SetupPage } from './setup-views.tsx';

export const setupRoutes: readonly Route[] = [
  { method: 'GET', path: '/setup', who: 'everyone', isOpenBeforeSetup: true, handle: askFourQuestions },
  { method: 'POST', path: '/setup', who: 'everyone', isOpenBeforeSetup: true, handle: setUp },
];

function askFourQuestions(visit: Visit): Response {
  if (visit.organisation.stands) throw new NotFound();
  return show(visit, <SetupPage visit={visit} form={freshForm({ language: visit.voice.language })} />);
}

async function setUp(visit: Visit): Promise<Response> {
  if (visit.organisation.stands) throw new NotFound();
  const { house, voice } = visit;
  await house.limits.spend('setup-word', clientNetwork(visit.c, house.config));
  const form = await readForm(visit, setupForm);
  if (!form.ok) return show(visit, <SetupPage visit={visit} form={form} />, 422);
  const { word, organisation, language, name, email } = form.values;
  const right = await keptSetupWord(house.config.DATA_DIR);
  if (right === '') throw new Refused('setup.done', 409);
  if (!isSetupWord(word, right)) {
    const errors = { word: { key: 'setup.wrongWord', limit: 0 } } as const;
    return show(visit, <SetupPage visit={visit} form={{ typed: form.typed, errors }} />, 422);
  }
  const at = voice.now;
  await transact(house.db, async (tx) => {
    await beFirst(tx);
    const by = await makeMember(tx, { name, address: email, language, at });
    await foundOrganisation(tx, { name: organisation, language, by, at });
  });
  await forgetSetupWord(house.config.DATA_DIR);
  await enterAs(visit, email);
  remarkOn(visit, { key: 'setup.stands' });
  return goTo(visit, '/');
}
