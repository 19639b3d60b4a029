import type { FollowUpRefusal } from '../../domain/petitions/petition-follow-up';
import type { FollowField } from '../../register/columns/followed-petition';
import type { Draft } from '../../rpc/answers';

/** The fields to correct after a refusal; the second if the first is filled. */
const fieldsOf: Readonly<Record<FollowUpRefusal, readonly [FollowField, FollowField?]>> = {
  'answer-incomplete': ['answeredOn', 'result'],
  'evidence-missing': ['resolvedOn', 'evidence'],
  'resolved-before-answered': ['resolvedOn'],
  'reason-missing': ['reopened'],
  'unit-missing': ['unit'],
  'own-procedure': ['status'],
};

/** The field to correct after a refusal. */
export function fieldOfRefusal(refusal: FollowUpRefusal, draft: Draft): FollowField {
  const [field, next] = fieldsOf[refusal];
  return next && draft[field] ? next : field;
}
