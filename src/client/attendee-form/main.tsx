import { attendeeSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { AttendeeForm } from './attendee-form';

mount({ method: 'attendee.open', input: {}, guide: attendeeSteps, Form: AttendeeForm });
