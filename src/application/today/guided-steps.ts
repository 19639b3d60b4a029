import { missingForIssue } from '../../domain/conference/conference';
import type { StepName } from '../../domain/conference/start-steps';
import { villagePosts } from '../../domain/people/village-posts';
import { fold } from '../../domain/text/vietnamese-text';
import { peopleOfPosts } from '../../register/lists/village-people';
import { neededSettings } from '../../register/settings/office-settings';
import { rowsInUse } from '../../register/settings/setting';
import type { Settings } from '../../register/settings/settings';
import type { SettingRow } from '../../register/settings/settings-table';
import { type Attendee, isInvited } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import type { Village } from '../../register/tables/villages';

/** One of the six steps of a new register; the numbers say how far it is. */
export interface GuidedStep {
  readonly name: StepName;
  readonly isDone: boolean;
  /** What is there, and of it or besides it what is missing. */
  readonly present: number;
  readonly missing: number;
}

export interface StartRows {
  readonly settings: readonly SettingRow[];
  readonly villages: readonly Village[];
  readonly conference: Conference | null;
  readonly people: readonly Attendee[];
  readonly letters: { readonly needed: number; readonly locked: number };
  readonly coChairBodies: Settings['coChairBodies'];
  /** How many things keep the conference from being issued. */
  readonly gaps: number;
}

/** The marks of the six steps, from what the register holds (never stored). */
export function guidedSteps(rows: StartRows): readonly GuidedStep[] {
  const { settings, villages, conference, people, letters, gaps } = rows;
  const blank = [...neededSettings.keys()].filter(
    (code) => (rowsInUse(settings, code)[0]?.value ?? '') === '',
  ).length;
  const held = villages.reduce((sum, row) => sum + postNames(row).length, 0);
  const vacant = villages.length * villagePosts.length - held;
  const invited = conference ? people.filter(isInvited(conference.id)) : [];
  const lacking = conference ? missingForIssue(conference, rows.coChairBodies).length : 1;
  const posts = conference ? postsToInvite(villages, conference, people).length : 0;
  const step = (name: StepName, present: number, missing: number): GuidedStep => ({
    name,
    present,
    missing,
    isDone: present > 0 && missing === 0,
  });
  const isIssued = conference !== null && conference.status !== 'preparing';
  return [
    step('office', neededSettings.size - blank, blank),
    // A vacant post is a fact of the village, not an omission; the count is said all the same.
    { ...step('villages', villages.length, vacant), isDone: villages.length > 0 },
    step('conference', conference ? 1 : 0, lacking),
    step('people', invited.length, posts),
    step('letters', letters.needed, letters.needed - letters.locked),
    { ...step('issue', isIssued ? 1 : 0, gaps), isDone: isIssued },
  ];
}

/** The names of those who hold the three posts of a village. */
const postNames = ({ partySecretary, villageHead, frontHead }: Village): readonly string[] =>
  [partySecretary, villageHead, frontHead].filter((name) => name !== '');

/** Holders of the posts of `Thôn` who are no attendees of the conference yet. */
export function postsToInvite(
  villages: readonly Village[],
  conference: Conference,
  people: readonly Attendee[],
): ReturnType<typeof peopleOfPosts> {
  const key = (village: string, name: string): string => `${fold(village)}|${fold(name)}`;
  const present = new Set(
    people
      .filter((person) => person.conference === conference.id)
      .map(({ village, fullName }) => key(village, fullName)),
  );
  return peopleOfPosts(villages).filter(({ village, fullName }) => !present.has(key(village, fullName)));
}
