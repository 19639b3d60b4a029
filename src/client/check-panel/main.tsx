import { mount } from '../ui/page/mount';
import { CheckPanel } from './check-panel';

mount({ method: 'check.open', input: {}, Form: CheckPanel });
