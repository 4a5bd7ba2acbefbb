import type { PersonState } from '../../database/schema.ts';
import type { Visit } from '../../platform/http/route.ts';
import { when } from '../../platform/i18n/format.ts';
import { Face } from '../../ui/face.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import type { Place } from './person-routes.tsx';

export const PersonPage = ({ visit, person, places }: { visit: Visit; person: { id: number; name: string; state: PersonState }; places: readonly Place[] }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={person.name} width="narrow" isPrivate>
      <header class="page-head reader-head">
        <Face name={person.name} person={person.id} size="l" />
        <div>
          <h1>{person.name}</h1>
          {person.state === 'placeholder' && <p class="soft">{t('person.placeholder')}</p>}
        </div>
      </header>
      <section>
        <OnLine title={t('person.places')} isSmall />
        {places.length === 0 ? <p class="soft section-tight">{t('me.noPlaces')}</p> : (
          <ul class="dates dates-plain section-tight">
            {places.map((place) => (
              <li><span>
                <a href={`/spaces/${place.slug}`}>{place.name}</a>
                <small>{place.last ? t('person.wrote', { count: place.posts, when: when(voice, place.last) }) : t('person.reads')}</small>
              </span></li>
            ))}
          </ul>
        )}
      </section>
    </Page>
  );
};
