import { preparationSteps } from '../../text/guide/guide';
import { mountBody } from '../ui/page/mount';
import { Preparation } from './preparation-form';

mountBody(preparationSteps, <Preparation />);
