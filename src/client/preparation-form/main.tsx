import { mountBody } from '../ui/page/mount';
import { Preparation } from './preparation-form';

mountBody(<Preparation />);
