import { invitationSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { InvitationForm } from './invitation-form';

mount({
  method: 'invitation.open',
  input: { conference: null },
  guide: invitationSteps,
  Form: InvitationForm,
});
