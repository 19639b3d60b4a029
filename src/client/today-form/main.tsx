import { firstSteps } from '../../text/guide/guide';
import { mountBody } from '../ui/page/mount';
import { Today } from './today';

mountBody(firstSteps, <Today />);
