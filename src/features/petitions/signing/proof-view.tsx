import { secondsOfPatience, type Task } from '../../../platform/access/proof.ts';
import { Page } from '../../../ui/page.tsx';
import type { PetitionVisit } from '../access.ts';
import { Repeated } from './sign-form.tsx';

interface Props {
  visit: PetitionVisit;
  action: string;
  typed: Readonly<Record<string, string>>;
  task: Task;
  /** Whether one was brought that was not good: too early, or used. */
  isAgain: boolean;
  /** In another site's page, where no script runs. */
  isFramed: boolean;
}

/** Very many come from one place, or very many who confirm nothing. A script works for a moment and goes on by itself; who has none waits and presses. */
export const ProofPage = ({ visit, action, typed, task, isAgain, isFramed }: Props) => {
  const { voice, words, assets } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('petition.proof.title')} width="narrow" isPrivate isBare={isFramed} isFramed={isFramed}>
      <header class="page-head">
        <p class="eyebrow" lang={words.language}>{words.title}</p>
        <h1>{t('petition.proof.title')}</h1>
        <p class="lead">{t('petition.proof.lead')}</p>
      </header>
      <form class="form" method="post" action={action} data-turbo="false" novalidate>
        <Repeated typed={typed} />
        {['email', 'corrects'].flatMap((name) => (typed[name] ? [<input type="hidden" name={name} value={typed[name]} />] : []))}
        <input type="hidden" name="patience" value={task.patience} />
        <input type="hidden" name="work" data-worker={assets.address['work.js']} data-challenge={task.work} />
        <p data-work-said={t('petition.proof.working')} role="status">{t(isAgain ? 'petition.proof.again' : 'petition.proof.wait', { seconds: secondsOfPatience })}</p>
        <div class="actions"><button class="button button-primary button-large">{t('petition.sign.submit')}</button></div>
      </form>
    </Page>
  );
};
