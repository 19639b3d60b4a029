import { mountBody } from '../ui/page/mount';
import { Roll } from './roll';

mountBody(<Roll />);
