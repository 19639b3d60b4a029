import type { Failure } from '../../domain/failure';
import { channelLabels, denunciationNotice } from '../../register/tables/petitions';
import type { Draft, PetitionFormFacts } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { petitionText } from '../../text/forms/petition-form';
import { petitionSteps } from '../../text/guide/guide';
import { button, element } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import type { Complaint } from '../ui/field-group';
import { keptDraft } from '../ui/kept-draft';
import { createPage, openPage, type Page, sayFirst } from '../ui/page';
import { createRequestId } from '../ui/request-id';
import { send } from '../ui/send';
import { dueProposal } from './due-proposal';
import { createMatters } from './matters';
import { createSpeaker } from './speaker';

interface Typed {
  readonly speaker: Draft;
  readonly matters: readonly Draft[];
}

interface Kept extends Typed {
  readonly request: string;
}

function draw(page: Page, facts: PetitionFormFacts): void {
  if (facts.conferences.length === 0) {
    sayFirst(page, petitionText.noConference);
    return;
  }
  const kept = keptDraft<Kept>('petition-1');
  const before = kept.read();
  const request = createRequestId();
  const summary = errorSummary();
  const speaker = createSpeaker(facts);
  let known = facts.known;
  let untouched = '';
  const matters = createMatters(facts, {
    known: () => known,
    village: () => speaker.group.fields.village.value(),
    changed: () => follow(),
  });
  const keepSpeaker = element('input', { type: 'checkbox' });
  const save = button('', () => submit(), 'primary');

  const typed = (): Typed => ({
    speaker: speaker.group.draft(),
    matters: matters.all().map((matter) => matter.group.draft()),
  });

  /** Everything that hangs on what is typed: identity, proposed days, the button, the kept draft. */
  function follow(): void {
    speaker.withhold(matters.holdsDenunciation());
    const { conference = '', channel = '', receivedOn = '' } = speaker.group.draft();
    const conferenceDate = facts.conferences.find((one) => one.id === conference)?.date ?? null;
    const inHall = channel === channelLabels.conference;
    for (const matter of matters.all()) {
      const question = { class: matter.chosenClass(), receivedOn, inHall, conferenceDate };
      matter.propose(dueProposal(question, facts.calendar));
    }
    save.textContent = petitionText.save(matters.all().length);
    if (JSON.stringify(typed()) === untouched) kept.forget();
    else kept.keep({ request: request.current(), ...typed() });
  }

  /** A blank form for the next wish. */
  function begin(keepPerson: boolean): void {
    request.renew();
    summary.clear();
    speaker.clear(keepPerson);
    matters.reset();
    follow();
    untouched = JSON.stringify(typed());
    kept.forget();
  }

  function restore({ request: keptRequest, ...content }: Kept): void {
    request.renew(keptRequest);
    matters.reset(content.matters);
    speaker.group.fill(content.speaker);
    follow();
    const discard = (): void => {
      begin(false);
      page.say('');
    };
    page.say(formWords.restored, 'plain', { label: formWords.discard, run: discard });
  }

  function refused(failure: Failure): boolean {
    if (failure.code !== 'invalid') return false;
    const complaints = failure.problems.flatMap((problem) => {
      const inSpeaker = speaker.group.accept([problem]);
      return inSpeaker.length > 0 ? inSpeaker : (matters.all()[problem.row]?.group.accept([problem]) ?? []);
    });
    summary.show(complaints);
    return complaints.length > 0;
  }

  function saved(ids: readonly string[], content: Typed): void {
    known = [
      ...known,
      ...ids.flatMap((id, index) => {
        const excerpt = content.matters[index]?.content ?? '';
        return excerpt === denunciationNotice
          ? []
          : [{ id, village: content.speaker.village ?? '', excerpt }];
      }),
    ];
    begin(keepSpeaker.checked);
    page.main.scrollTop = 0;
    page.say(petitionText.saved(ids), 'good');
    const first = keepSpeaker.checked ? matters.all()[0]?.group.fields.content : speaker.group.fields.speaker;
    first?.control.focus();
  }

  function submit(): void {
    if (page.isBusy()) return;
    const complaints = [
      ...speaker.group.check(),
      ...matters.all().flatMap((matter) => matter.group.check()),
      ...standsAlone(),
    ];
    summary.show(complaints);
    if (complaints.length > 0) return;
    const content = typed();
    void send(page, {
      name: 'petition.save',
      input: { request: request.current(), speaker: content.speaker, matters: [...content.matters] },
      done: ({ ids }) => saved(ids, content),
      refused,
      again: submit,
    });
  }

  function standsAlone(): readonly Complaint[] {
    if (matters.all().length < 2) return [];
    return matters.all().flatMap((matter) => {
      if (matter.chosenClass() !== 'denunciation') return [];
      const field = matter.group.fields.class;
      field.complain(petitionText.denunciation.alone);
      return [{ field, sentence: petitionText.denunciation.alone }];
    });
  }

  begin(false);
  if (before) restore(before);
  speaker.group.onInput(follow);
  page.main.replaceChildren(
    summary.root,
    speaker.root,
    matters.root,
    element('label', { class: 'tick' }, keepSpeaker, element('span', {}, petitionText.keepSpeaker)),
  );
  page.actions.replaceChildren(save);
  speaker.group.fields.speaker.control.focus();
}

const page = createPage(petitionSteps);
void openPage(page, 'petition.open', {}, (facts) => draw(page, facts));
