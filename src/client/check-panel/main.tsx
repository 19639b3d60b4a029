import { checkSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { CheckPanel } from './check-panel';

mount({ method: 'check.open', input: {}, guide: checkSteps, Form: CheckPanel });
