import { voterRequest } from '../../domain/petitions/voter-request';
import { cellText } from '../../register/cell';
import { conferences } from '../../register/tables/conferences';
import { conferenceText } from '../../text/forms/conference-form';
import { element, show } from '../ui/element';
import type { Field } from '../ui/field';
import { notice } from '../ui/section';

type Asked = 'reason' | 'voters' | 'askingVoters';

const { reason, voters, askingVoters } = conferences.columns;

const numberOf = (column: typeof voters | typeof askingVoters, field: Field): number | null => {
  const reading = column.read(field.value());
  return reading.ok ? reading.value : null;
};

/** Says of a conference that voters ask for whether they are the tenth that the law wants (clause S41). */
export function votersAsking(fields: Readonly<Record<Asked, Field>>): {
  readonly root: HTMLElement;
  follow(): void;
} {
  const root = element('div', { role: 'status', 'aria-live': 'polite' });
  const text = conferenceText.asking;
  const sentence = (): HTMLElement => {
    const found = voterRequest(numberOf(voters, fields.voters), numberOf(askingVoters, fields.askingVoters));
    if (!found) return notice('plain', text.unknown);
    const percent = String(found.percent).replace('.', ',');
    return found.isEnough
      ? notice('good', text.enough(percent, found.needed))
      : notice('warn', text.short(percent, found.needed));
  };
  const follow = (): void => {
    const wanted = fields.reason.value() === cellText(reason.write('voters'));
    for (const part of [fields.voters.root, fields.askingVoters.root, root]) show(part, wanted);
    root.replaceChildren(...(wanted ? [sentence()] : []));
  };
  for (const field of [fields.reason, fields.voters, fields.askingVoters]) field.onInput(follow);
  return { root, follow };
}
