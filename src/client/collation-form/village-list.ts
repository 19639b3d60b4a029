import { petitions } from '../../register/tables/petitions';
import { villages } from '../../register/tables/villages';
import type { CollationFacts } from '../../rpc/answers';
import { collationText as text } from '../../text/forms/collation-form';
import { formWords } from '../../text/forms/form-words';
import { shownIso } from '../../text/shown-date';
import { button, element, unique } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import { createField } from '../ui/field';
import { fieldGroup } from '../ui/field-group';
import { takeTables } from '../ui/fields/pasted-table';
import type { Page } from '../ui/page';
import { refusedFields } from '../ui/refused-fields';
import { keptDraft } from '../ui/rows/kept-draft';
import { list, notice } from '../ui/section';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { opinionList } from './opinion-list';

interface Kept {
  readonly request: string;
  readonly village: string;
  readonly pasted: string;
}

export interface VillageList {
  readonly root: HTMLElement;
  readonly save: HTMLButtonElement;
}

interface Errand {
  readonly page: Page;
  readonly facts: CollationFacts;
  readonly conference: string;
  refresh(message: string): void;
}

/** The list of one village: its meeting, and its opinions as pasted or typed, one a line. */
export function villageList({ page, facts, conference, refresh }: Errand): VillageList {
  const request = createRequestId();
  const kept = keptDraft<Kept>('collation-1');
  const summary = errorSummary();
  const id = unique('village');
  const first = facts.villages.find(({ returned }) => !returned)?.name ?? facts.villages[0]?.name ?? '';
  const chooser = element(
    'select',
    { id },
    ...facts.villages.map(({ name, returned, opinions }) =>
      element(
        'option',
        { value: name, selected: name === first },
        returned ? text.villageOption(name, opinions) : name,
      ),
    ),
  );
  const meeting = fieldGroup(villages, ['meetingOn', 'meetingPeople', 'opinionsReceivedOn'], {
    opinionsReceivedOn: { label: text.receivedOn },
  });
  const pasted = createField(petitions.columns.content, {
    label: text.opinions,
    help: text.opinionsHelp,
    rows: 6,
    required: false,
    verbatim: true,
  });
  takeTables(pasted.control);
  const topic = createField(petitions.columns.topic, {
    label: text.topicForAll,
    help: text.topicForAllHelp,
    options: facts.topics.map((value) => ({ value, label: value })),
    required: false,
  });
  const opinions = opinionList(facts);
  const trouble = element('div', { role: 'alert' });

  const fillMeeting = (): void => {
    const village = facts.villages.find(({ name }) => name === chooser.value);
    meeting.fill({
      meetingOn: shownIso(village?.meetingOn ?? ''),
      meetingPeople: village?.meetingPeople == null ? '' : String(village.meetingPeople),
      opinionsReceivedOn: shownIso(facts.today),
    });
  };
  const follow = (): void => {
    trouble.replaceChildren();
    opinions.read(pasted.control.value, chooser.value, topic.value());
    save.textContent = text.save(opinions.drafts().length);
  };
  const keep = (): void => {
    follow();
    if (pasted.value() === '') kept.forget();
    else kept.keep({ request: request.current(), village: chooser.value, pasted: pasted.control.value });
  };
  const submit = (): void => {
    if (page.isBusy()) return;
    const complaints = meeting.check();
    summary.show(complaints);
    const problems = opinions.problems();
    trouble.replaceChildren(...(problems.length > 0 ? [notice('bad', list(problems))] : []));
    if (complaints.length > 0 || problems.length > 0) return;
    const drafts = opinions.drafts();
    void send(page, {
      name: 'collation.save',
      input: {
        request: request.current(),
        conference,
        village: chooser.value,
        meeting: meeting.draft(),
        opinions: [...drafts],
      },
      done({ ids, grouped }) {
        kept.forget();
        refresh(text.saved(chooser.value, ids.length, grouped));
      },
      refused: refusedFields(meeting, summary),
      again: submit,
    });
  };
  const save = button('', submit, 'primary');
  chooser.addEventListener('change', () => {
    fillMeeting();
    keep();
  });
  pasted.onInput(keep);
  topic.onInput(follow);
  fillMeeting();
  const before = kept.read();
  if (before && facts.villages.some(({ name }) => name === before.village)) {
    request.renew(before.request);
    chooser.value = before.village;
    fillMeeting();
    pasted.fill(before.pasted);
    page.say(formWords.restored);
  }
  follow();
  return {
    root: element(
      'div',
      {},
      summary.root,
      element('div', { class: 'field' }, element('label', { for: id }, text.village), chooser),
      ...meeting.roots,
      pasted.root,
      topic.root,
      trouble,
      opinions.root,
    ),
    save,
  };
}
