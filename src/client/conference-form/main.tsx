import { conferenceSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { ConferenceForm } from './conference-form';

mount({ method: 'conference.open', input: {}, guide: conferenceSteps, Form: ConferenceForm });
