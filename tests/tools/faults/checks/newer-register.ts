import { currentSchema, schemaCode } from '../../../../src/register/schema';
import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { differenceOf, pictureOf } from '../verdicts/picture';
import { typeInto } from '../worlds/season-steps';
import { linesOf } from '../worlds/sheet-rows';
import { answerOf } from '../worlds/stage';
import type { Rehearsal } from './rehearsal';

const settings = 'Cấu hình';

/** A newer version of the add-on has upgraded the register meanwhile: this one changes nothing, and says so. */
export function inNewerRegister(
  { stage, operation, ready, act, known }: Rehearsal,
  selection: Selection,
): Tally {
  const { host } = stage;
  host.restore(ready);
  const row = linesOf(host.state, settings).findIndex((line) => line.Mã === schemaCode);
  const play = (): Verdict => {
    host.restore(ready);
    const version = String(currentSchema + 1);
    typeInto(stage, settings, row + 2, 'Giá trị', version);
    const { document } = host.state.properties;
    host.state.properties.document = { ...document, [schemaCode]: version };
    const before = pictureOf(host.state, known);
    const answer = answerOf(act());
    const { lost, repeated, wrong } = differenceOf(pictureOf(host.state, known), before);
    const isSaid = !operation.form || (answer.kind === 'refused' && answer.code === 'newer-register');
    return {
      lost,
      repeated,
      wrong: [...wrong, ...(isSaid ? [] : [`answered ${JSON.stringify(answer)}`])],
      onReview: 0,
    };
  };
  const cases: readonly Case[] = row < 0 ? [] : [{ what: 'upgraded', play }];
  return tally('newer', operation.name, cases, selection);
}
