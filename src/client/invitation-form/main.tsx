import { mount } from '../ui/page/mount';
import { InvitationForm } from './invitation-form';

mount({ method: 'invitation.open', input: { conference: null }, Form: InvitationForm });
