import { mount } from '../ui/page/mount';
import { Guide } from './guide';

mount({ method: 'rehearsal.open', input: {}, Form: Guide });
