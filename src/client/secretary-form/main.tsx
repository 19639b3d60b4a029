import { mountBody } from '../ui/page/mount';
import { Secretary } from './secretary';

mountBody(<Secretary />);
