import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { differenceOf, pictureOf } from '../verdicts/picture';
import { isTold, shownTrouble } from '../verdicts/screens';
import { firstActor } from '../worlds/operation';
import { answerOf } from '../worlds/stage';
import type { Worlds } from '../worlds/worlds';
import { type Rehearsal, recover } from './rehearsal';

/** Without them no call of a sidebar reaches the add-on at all, and Google itself asks for them. */
const asked: readonly string[] = ['script.container.ui'];

function scopesOf(dist: string): readonly string[] {
  // The build copies the manifest, whose scopes are a list of texts.
  const { oauthScopes }: { readonly oauthScopes: readonly string[] } = JSON.parse(
    readFileSync(join(dist, 'appsscript.json'), 'utf8'),
  );
  return oauthScopes
    .map((scope) => scope.replace(/^.*\/auth\//, ''))
    .filter((scope) => !asked.includes(scope));
}

/** Each permission alone, and each two of them: Google lets a person tick them one by one. */
function* withheld(scopes: readonly string[]): Generator<readonly string[]> {
  for (const [index, scope] of scopes.entries()) {
    yield [scope];
    for (const other of scopes.slice(index + 1)) yield [scope, other];
  }
}

/**
 * A person has not agreed to all that the add-on asks for. The operation is done all the same or refused by a name; where
 * it seems done and is not, the next screen says so. With the permission it comes to the same as ever.
 */
export function withoutPermissions(worlds: Worlds, rehearsal: Rehearsal, selection: Selection): Tally {
  const { stage, operation } = rehearsal;
  const { host } = stage;
  host.restore(rehearsal.ready);
  rehearsal.act();
  const usual = shownTrouble(stage);
  const play = (scopes: readonly string[]): Verdict => {
    host.restore(rehearsal.ready);
    host.state.access = { ...host.state.access, withheld: { [firstActor.user]: scopes } };
    const execution = rehearsal.act();
    const answer = answerOf(execution);
    const isRefused = answer.kind === 'refused' && answer.code !== 'unexpected';
    const difference = differenceOf(pictureOf(host.state, rehearsal.known), rehearsal.wanted);
    const missing = [...difference.lost, ...difference.wrong];
    const isSilent = missing.length > 0 && !isRefused && !isTold(shownTrouble(stage), usual);
    host.state.access = { ...host.state.access, withheld: {} };
    const verdict = recover(rehearsal, 1);
    const wrong =
      operation.form && !isRefused && answer.kind !== 'done' ? [`answered ${JSON.stringify(answer)}`] : [];
    return { ...verdict, wrong: [...verdict.wrong, ...wrong], silent: isSilent ? missing : [] };
  };
  const cases = [...withheld(scopesOf(worlds.dist))].map(
    (scopes): Case => ({ what: `without:${scopes.join('+')}`, play: () => play(scopes) }),
  );
  return tally('permissions', operation.name, cases, selection);
}
