import { mount } from '../ui/page/mount';
import { AssignForm } from './assign-form';

mount({ method: 'follow.open', input: {}, Form: AssignForm });
