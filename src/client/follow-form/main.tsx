import { mount } from '../ui/page/mount';
import { FollowForm } from './follow-form';

mount({ method: 'follow.open', input: {}, Form: FollowForm });
