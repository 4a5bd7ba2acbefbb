import { freshForm, TextArea, TextField } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { OnLine } from '../../../ui/parts.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { homeOf, type PetitionVisit } from '../access.ts';

/** How one passes a petition on: by asking somebody. No button of another company, nothing that counts down. */
export const SharePage = ({ visit, address }: { visit: PetitionVisit; address: string }) => {
  const { words, translations, voice } = visit;
  const { t } = voice;
  const home = homeOf(visit);
  const frame = `<iframe src="${address}/widget${translations.length === 0 ? '' : `/${words.language}`}" title="${words.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}" width="340" height="900" loading="lazy"></iframe>`;
  return (
    <Page at={visit} title={t('petitionOutside.title', { petition: words.title })} room="petitions" width="mid">
      <header class="page-head">
        <p class="eyebrow" lang={words.language}>{words.title}</p>
        <h1>{t('petitionOutside.heading')}</h1>
        <p class="lead">{t('petitionOutside.lead')}</p>
      </header>
      <section class="section">
        <OnLine title={t('petitionOutside.link')} />
        <div class="section-tight form"><TextField voice={voice} form={freshForm({ address })} name="address" label={t('petitionOutside.linkLabel')} isFixed /></div>
      </section>
      <section class="section">
        <OnLine title={t('petitionOutside.code')} />
        <div class="share-code section-tight"><QrCode address={`${address}?via=qr`} label={t('petitionOutside.codeLabel', { petition: words.title })} /></div>
        <p class="actions section-tight"><a class="button" href={`${home}/code.png`} data-turbo="false">{t('petitionOutside.codePicture')}</a></p>
      </section>
      <section class="section">
        <OnLine title={t('petitionOutside.paper')} />
        <p class="section-tight">{t('petitionOutside.paperHelp')}</p>
        <p class="actions section-tight"><a class="button" href={`${home}/sheet.pdf`} data-turbo="false">{t('petitionOutside.sheetLink')}</a></p>
      </section>
      <section class="section">
        <OnLine title={t('petitionOutside.frame')} />
        <div class="section-tight form"><TextArea voice={voice} form={freshForm({ frame })} name="frame" label={t('petitionOutside.frameLabel')} help={t('petitionOutside.frameHelp')} class="input-low input-code" isFixed /></div>
      </section>
      <section class="section">
        <OnLine title={t('petitionOutside.data')} />
        <p class="section-tight">{t('petitionOutside.dataHelp')}</p>
        <p class="actions section-tight"><a class="button" href={`${home}/data.json`} data-turbo="false">JSON</a><a class="button" href={`${home}/data.csv`} data-turbo="false">CSV</a></p>
      </section>
      <p class="actions section"><a class="button button-quiet" href={home}>{t('petition.back')}</a></p>
    </Page>
  );
};
