import { type VillageAttendee, villageCoverage } from '../../domain/people/village-coverage';
import { postsHeld, type VillagePost, villagePosts } from '../../domain/people/village-posts';
import { fold } from '../../domain/text/vietnamese-text';
import { inviteeFor, type PostHolder } from '../../register/lists/village-people';
import type { Settings } from '../../register/settings/settings';
import { type Attendee, isInvited } from '../../register/tables/attendees';
import type { Village } from '../../register/tables/villages';
import { noticeDay } from './renotify';

export interface VillageMatrixRow {
  readonly name: string;
  /** The invited holder of each of the three posts; '' if nobody is, and then what is known of whom to invite. */
  readonly posts: readonly {
    readonly post: VillagePost;
    readonly holder: string;
    readonly invitee: PostHolder | null;
  }[];
  readonly citizens: number;
  readonly quota: number;
  readonly shortage: number;
  readonly surplus: number;
  /** A holder of two posts counts once. */
  readonly people: number;
  readonly doubles: number;
  readonly reserves: number;
  readonly asked: number;
  readonly confirmed: number;
  readonly declined: number;
}

const asAttendee = (person: Attendee): VillageAttendee => ({
  fullName: person.fullName,
  village: person.village,
  title: person.title,
  isCitizen: person.group === 'citizens',
  active: true,
});

/** Posts, quota, reserves, invitations and replies by village (S24 to S26, S34). */
export function villageMatrix(
  villages: readonly Village[],
  people: readonly Attendee[],
  conference: string,
  settings: Settings,
): readonly VillageMatrixRow[] {
  const invited = people.filter(isInvited(conference));
  const reserves = people.filter((one) => one.conference === conference && one.seat === 'reserve');
  const quotas = villages
    .filter(({ name }) => name !== '')
    .map(({ name, quota }) => ({ name, quota: quota ?? settings.terms.citizensPerVillage }));
  return villageCoverage(quotas, invited.map(asAttendee)).map((line) => {
    const isFromHere = (person: Attendee): boolean => fold(person.village) === fold(line.village);
    const own = invited.filter(isFromHere);
    return {
      name: line.village,
      posts: villagePosts.map((post) => {
        const holder = own.find(({ title }) => postsHeld(title).includes(post))?.fullName ?? '';
        const village = villages.find(({ name }) => name === line.village);
        return { post, holder, invitee: holder === '' && village ? inviteeFor(village, post) : null };
      }),
      citizens: line.citizens,
      quota: line.quota,
      shortage: line.shortage,
      surplus: line.surplus,
      people: line.people,
      doubles: own.filter(({ title }) => postsHeld(title).length > 1).length,
      reserves: reserves.filter(isFromHere).length,
      asked: own.filter((one) => noticeDay(one) !== null).length,
      confirmed: own.filter(({ reply }) => reply === 'coming').length,
      declined: own.filter(({ reply }) => reply === 'not-coming').length,
    };
  });
}
