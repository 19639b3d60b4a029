import { invitationSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { TellingForm } from './telling-form';

mount({
  method: 'telling.open',
  input: { conference: null },
  guide: invitationSteps,
  Form: TellingForm,
});
