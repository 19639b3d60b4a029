import { hallSteps } from '../../text/guide/guide';
import { mountBody } from '../ui/page/mount';
import { Secretary } from './secretary';

mountBody(hallSteps, <Secretary />);
