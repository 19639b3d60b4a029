import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StepName } from '../../domain/conference/start-steps';
import type { ShownToday } from '../../rpc/shown-today';
import { todayText as text } from '../../text/lists/today-form';
import { TextList } from '../ui/lists/text-list';
import { Button } from '../ui/page/button';
import { Folded, Section } from '../ui/page/section';
import { startRow } from '../ui/page/start';
import { Clocks } from './clocks';
import { Finder } from './finder';
import { NextActions } from './next-actions';
import { OfficeForm } from './office-form';
import { StartSteps } from './start-steps';
import { VillageForm } from './village-form';

const firstStep = (): StepName | null => (startRow === 'office' || startRow === 'villages' ? startRow : null);

interface Props {
  readonly facts: ShownToday;
  readonly reload: (news: string) => void;
}

/** The six steps while the register is new, afterwards what is due; the forms of the first two steps open in place. */
export function TodayForm({ facts, reload }: Props): JSX.Element {
  const [step, setStep] = useState(firstStep);
  const saved = (news: string): void => {
    setStep(null);
    reload(news);
  };
  if (step === 'office' || step === 'villages') {
    const back = (
      <Button look="quiet" onPress={() => setStep(null)}>
        {facts.isStart ? text.back : text.backToday}
      </Button>
    );
    return step === 'office' ? (
      <OfficeForm fields={facts.office} back={back} saved={saved} />
    ) : (
      <VillageForm villages={facts.villages} back={back} saved={saved} />
    );
  }
  const steps = <StartSteps facts={facts} open={setStep} saved={saved} />;
  return (
    <>
      <p class="help intro">{facts.day}</p>
      {facts.conference && <p>{facts.stage}</p>}
      {facts.isStart ? (
        <Section title={text.stepsTitle}>{steps}</Section>
      ) : (
        <>
          <NextActions facts={facts} />
          <Clocks clocks={facts.clocks} />
        </>
      )}
      {facts.found.length > 0 && <Finder found={facts.found} />}
      {facts.atWork.length > 0 && (
        <Section title={text.atWork}>
          <TextList lines={facts.atWork} />
        </Section>
      )}
      {!facts.isStart && <Folded title={text.stepsTitle}>{steps}</Folded>}
    </>
  );
}
