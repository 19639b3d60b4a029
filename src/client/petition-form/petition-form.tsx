import type { JSX } from 'preact';
import type { InputProblem } from '../../domain/failure';
import { denunciationNotice } from '../../register/columns/petition-columns';
import type { PetitionFormFacts } from '../../rpc/answers';
import * as petitionText from '../../text/forms/petition-form';
import { CardList } from '../ui/fields/card-list';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Fields } from '../ui/fields/field';
import type { Complaint } from '../ui/fields/field-group';
import { NoConference } from '../ui/lists/do-first';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { Notice, Section } from '../ui/page/section';
import { startRow } from '../ui/page/start';
import { useStore } from '../ui/page/store';
import { useUnsaved } from '../ui/rows/unsaved';
import { send } from '../ui/sending/send';
import { Correcting } from './correcting';
import { MatterFields } from './matter-fields';
import { firstSpeaker, type Typed, usePetition } from './petition-state';

/** Limit of one save. */
const mostMatters = 20;

export const PetitionForm = ({ facts }: Opened<'petition.open'>): JSX.Element =>
  startRow !== '' ? (
    <Correcting facts={facts} id={startRow} />
  ) : facts.conferences.length === 0 ? (
    <NoConference />
  ) : (
    <Form facts={facts} />
  );

function Form({ facts }: { readonly facts: PetitionFormFacts }): JSX.Element {
  const page = usePage();
  const petition = usePetition(facts);
  const { speaker } = petition;
  const matters = petition.matters();
  const register = useStore(() => facts.petitions);
  const keepsSpeaker = useStore(() => false);
  const corrections = useCorrections();
  const focus = useFocus(speaker.id('speaker'));
  const unsaved = useUnsaved<Typed>({
    storageName: 'petition-1',
    content: petition.typed,
    restore: petition.fill,
    discard: () => begin({ speaker: firstSpeaker(facts), matters: [{}] }),
  });

  function begin(typed: Typed): void {
    petition.fill(typed);
    unsaved.begin();
  }

  function accept(problems: readonly InputProblem[]): readonly Complaint[] {
    return problems.flatMap((problem) => {
      const ofSpeaker = speaker.accept([problem]);
      return ofSpeaker.length > 0
        ? ofSpeaker
        : (petition.matters()[problem.row]?.group.accept([problem]) ?? []);
    });
  }

  /** A denunciation is saved alone, so that no row next to it reveals the speaker. */
  function denunciationsAmongOthers(): readonly Complaint[] {
    const all = petition.matters();
    return all.length < 2
      ? []
      : all
          .filter((matter) => matter.class === 'denunciation')
          .map(({ group }) => group.complain('class', petitionText.denunciation.alone));
  }

  function saved(ids: readonly string[], typed: Typed): void {
    const more = ids.flatMap((id, index) => {
      const excerpt = typed.matters[index]?.content ?? '';
      return excerpt === denunciationNotice ? [] : [{ id, village: typed.speaker.village ?? '', excerpt }];
    });
    register.write([...register.read(), ...more]);
    const { conference = '', channel = '', receivedOn = '' } = typed.speaker;
    const keeps = keepsSpeaker.read() && !petition.holdsDenunciation();
    begin({ speaker: keeps ? typed.speaker : { conference, channel, receivedOn }, matters: [{}] });
    page.scrollToTop();
    page.say(petitionText.saved(ids), 'good');
    focus((keepsSpeaker.read() && petition.matters()[0]?.group.id('content')) || speaker.id('speaker'));
  }

  function submit(): void {
    if (page.isBusy()) return;
    const complaints = [
      ...speaker.check(),
      ...petition.matters().flatMap(({ group }) => group.check()),
      ...denunciationsAmongOthers(),
    ];
    if (corrections.lead(complaints)) return;
    const typed = petition.typed();
    void send(page, {
      name: 'petition.save',
      input: { request: unsaved.request(), speaker: typed.speaker, matters: [...typed.matters] },
      done: ({ ids }) => saved(ids, typed),
      refused: corrections.refused(accept),
      again: submit,
    });
  }

  const focusOnContent = (at: number): void => focus(petition.matters()[at]?.group.id('content') ?? '');
  return (
    <>
      <ErrorSummary
        complaints={[speaker, ...matters.map(({ group }) => group)].flatMap((one) => one.complaints())}
      />
      <ConferenceChooser
        id={speaker.id('conference')}
        conferences={facts.conferences}
        current={speaker.value('conference')}
        choose={(id) => speaker.type('conference', id)}
      />
      <Section title={petitionText.speaker}>
        {petition.holdsDenunciation() && <Notice tone="bad">{petitionText.denunciation.speakerOff}</Notice>}
        <Fields group={speaker} names={['speaker', 'village', 'phone', 'channel', 'receivedOn']} />
      </Section>
      <Section title={petitionText.matters}>
        <CardList
          cards={matters}
          remove={(key) => {
            petition.remove(key);
            focusOnContent(0);
          }}
          add={
            petition.holdsDenunciation() || matters.length >= mostMatters
              ? null
              : () => {
                  petition.add();
                  focusOnContent(matters.length);
                }
          }
        >
          {(matter) => (
            <MatterFields matter={matter} village={speaker.value('village')} register={register.read()} />
          )}
        </CardList>
      </Section>
      <label class="tick">
        <input
          type="checkbox"
          checked={keepsSpeaker.read()}
          onChange={(event) => keepsSpeaker.write(event.currentTarget.checked)}
        />
        <span>{petitionText.keepSpeaker}</span>
      </label>
      <Actions>
        <Button look="primary" onPress={submit}>
          {petitionText.save(matters.length)}
        </Button>
      </Actions>
    </>
  );
}
