import type { JSX } from 'preact';
import { voterRequest } from '../../domain/petitions/voter-request';
import { cellText } from '../../register/cell';
import { conferenceDetails } from '../../register/columns/conference-columns';
import { reason } from '../../register/columns/next-conference';
import * as conferenceText from '../../text/forms/conference-form';
import { Field, Fields } from '../ui/fields/field';
import type { FieldGroup } from '../ui/fields/field-group';
import { Live, Notice } from '../ui/page/section';

type AskingGroup = FieldGroup<'reason' | 'voters' | 'askingVoters'>;

const text = conferenceText.asking;

function numberIn(group: AskingGroup, name: 'voters' | 'askingVoters'): number | null {
  const reading = conferenceDetails.columns[name].read(group.value(name));
  return reading.ok ? reading.value : null;
}

function Share({ group }: { readonly group: AskingGroup }): JSX.Element {
  const share = voterRequest(numberIn(group, 'voters'), numberIn(group, 'askingVoters'));
  if (!share) return <Notice tone="plain">{text.unknown}</Notice>;
  const percent = String(share.percent).replace('.', ',');
  return share.isEnough ? (
    <Notice tone="good">{text.enough(percent, share.needed)}</Notice>
  ) : (
    <Notice tone="warn">{text.short(percent, share.needed)}</Notice>
  );
}

/** Reason of the conference; if voters request it, whether they reach the legal tenth (S41). */
export function VotersAsking({ group }: { readonly group: AskingGroup }): JSX.Element {
  const isRequested = group.value('reason') === cellText(reason.write('voters'));
  return (
    <>
      <Field group={group} name="reason" />
      {isRequested && <Fields group={group} names={['voters', 'askingVoters']} />}
      <Live>{isRequested && <Share group={group} />}</Live>
    </>
  );
}
