import { followUpSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { AssignForm } from './assign-form';

mount({ method: 'follow.open', input: {}, guide: followUpSteps, Form: AssignForm });
