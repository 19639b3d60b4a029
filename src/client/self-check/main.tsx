import { mount } from '../ui/page/mount';
import { SelfCheck } from './self-check';

mount({ method: 'self-check.open', input: {}, Form: SelfCheck });
