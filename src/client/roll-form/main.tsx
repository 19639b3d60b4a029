import { rollSteps } from '../../text/guide/guide';
import { mountBody } from '../ui/page/mount';
import { Roll } from './roll';

mountBody(rollSteps, <Roll />);
