import { checkRegister } from '../../../src/application/check/check-register';
import { fixRegister } from '../../../src/application/check/fix-register';
import type { DriveFile, Ports } from '../../../src/application/ports';
import { setUpRegister } from '../../../src/application/set-up/set-up-register';
import { success } from '../../../src/domain/outcome';
import { googlePorts } from '../../../src/server/compose';

// The real sheet adapters, with a Drive and a user that need no account.

const file = (key: string): DriveFile => ({
  id: `id-of-${key}`,
  name: key,
  url: `https://drive.example/d/id-of-${key}`,
  key,
  locked: false,
  byLink: false,
});

function ports(): Ports {
  const google = googlePorts();
  return {
    ...google,
    person: { email: () => 'van-phong@xa.example', account: () => '', newId: () => '' },
    drive: { ...google.drive, list: () => success([file('folder'), file('template.invitation')]) },
    triggers: { ...google.triggers, ensureDaily: () => true },
  };
}

export const setUp = () => setUpRegister(ports());
export const check = () => checkRegister(ports());
export const fix = () => fixRegister(ports());
