import { mountBody } from '../ui/page/mount';
import { Today } from './today';

mountBody(<Today />);
