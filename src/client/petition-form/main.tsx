import { petitionSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { PetitionForm } from './petition-form';

mount({ method: 'petition.open', input: {}, guide: petitionSteps, Form: PetitionForm });
