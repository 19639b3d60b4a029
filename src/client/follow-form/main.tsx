import { followUpSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { FollowForm } from './follow-form';

mount({ method: 'follow.open', input: {}, guide: followUpSteps, Form: FollowForm });
