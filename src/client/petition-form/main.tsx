import { mount } from '../ui/page/mount';
import { PetitionForm } from './petition-form';

mount({ method: 'petition.open', input: {}, Form: PetitionForm });
