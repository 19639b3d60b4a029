import { mount } from '../ui/page/mount';
import { AttendeeForm } from './attendee-form';

mount({ method: 'attendee.open', input: {}, Form: AttendeeForm });
