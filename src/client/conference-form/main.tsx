import { mount } from '../ui/page/mount';
import { ConferenceForm } from './conference-form';

mount({ method: 'conference.open', input: {}, Form: ConferenceForm });
