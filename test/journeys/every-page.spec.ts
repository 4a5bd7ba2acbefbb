import { be, demo, expectAccessible, expectNoSidewaysScroll, test } from './travel.ts';

const forAll = ['/', '/spaces', '/spaces/compost-soil', '/spaces/compost-soil/people', '/spaces/compost-soil/hosts', '/spaces/compost-soil/conversations/1', '/spaces/skills-exchange', '/search?q=heap', '/search?q=nothinglikethis', '/help', '/patterns', '/patterns/empty-clubhouse', '/patterns/digital-dust', '/petitions', '/petitions/let-the-banks-of-the-merle-bloom-until-august', '/petitions/let-the-banks-of-the-merle-bloom-until-august/sign', '/petitions/let-the-banks-of-the-merle-bloom-until-august/share', '/sign-in', '/no/such/page', '/design'];
const forHosts = ['/', '/me', '/spaces/new', '/spaces/compost-soil', '/spaces/compost-soil/conversations/1', '/spaces/compost-soil/conversations/new', '/spaces/compost-soil/people', '/spaces/compost-soil/invitations', '/spaces/compost-soil/hosts', '/spaces/compost-soil/hosts/requests', '/spaces/compost-soil/hosts/pledge', '/spaces/compost-soil/settings', '/spaces/compost-soil/ending', '/spaces/compost-soil/reviews', '/spaces/compost-soil/reviews/3', '/spaces/compost-soil/exclusions', '/spaces/compost-soil/invitations/list', '/spaces/compost-soil/hosts/succession', '/spaces/compost-soil/people/6/removal', '/spaces/compost-soil/reports', '/spaces/compost-soil/vitality', '/spaces/compost-soil/vitality/foreseen', '/spaces/compost-soil/plays', '/spaces/compost-soil/posts/1/edit', '/spaces/compost-soil/posts/1/history', '/spaces/compost-soil/posts/2/report', '/spaces/compost-soil/posts/2/hide'];
/** What is being founded, as its first host sees it. */
const linderveen = '/spaces/balcony-growers-linderveen';
const forFounders = ['', '/charter', '/charter/edit', '/charter/versions', '/founding', '/founding/promise', '/founding/promises', '/founding/seeds/new', '/gate', '/hosts', '/settings', '/reviews', '/invitations'].map((room) => linderveen + room).concat('/base', '/events/new');
/** A round after an event, as who began it sees it. */
const repairs = '/spaces/after-the-repair-evening';
const forInitiators = ['', '/round', '/round/code', '/participants', '/participants/1', '/hosts', '/settings'].map((room) => repairs + room)
  .concat(['/vitality', '/vitality/told', '/vitality/foreseen', '/plays', '/plays/3'].map((room) => `/spaces/river-watch-merle${room}`));
/** A petition that is carried, and one that is still a plan. */
const banks = '/petitions/let-the-banks-of-the-merle-bloom-until-august';
const forCampaigners = ['/petitions', '/petitions/new'].concat(['', '/sign', '/plan', '/plan/edit', '/plan/in/nl', '/plan/versions', '/carriers', '/carriers/1', '/carriers/mine', '/signatures', '/forecast', '/sharing', '/news', '/delivery', '/carry-on'].map((room) => banks + room), ['/spaces/let-the-banks-of-the-merle-bloom-until-august/hosts', '/spaces/let-the-banks-of-the-merle-bloom-until-august/people', '/petitions/twelve-quiet-nights-for-the-toads/gate']);
const forAdministrators = ['/admin', '/admin/thresholds', '/admin/thresholds/plansHolds', '/admin/letters', '/admin/archive-people', '/admin/audit', '/admin/house'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [who, paths] of [['a stranger', forAll], ['Anna de Wit', forHosts], ['Fatima El Amrani', forFounders], ['Jelle Hofstra', forInitiators], ['Noor van Dam', forCampaigners], ['Dirk Jansma', forAdministrators]] as const) {
        test(`every page is accessible for ${who}`, async ({ page }) => {
          if (who !== 'a stranger') await be(page, who);
          for (const path of paths) {
            await test.step(path, async () => {
              await page.goto(demo(path));
              await expectAccessible(page);
              await expectNoSidewaysScroll(page);
            });
          }
        });
      }
    });
  }
}
