import * as z from 'zod/mini';

/** Limits of size only; the register's columns check the content of fields on both sides. */
export const typed = z.string().check(z.maxLength(60_000));
/** Enough for a list of about a thousand people. */
export const pastedText = z.string().check(z.maxLength(400_000));
export const id = z.string().check(z.minLength(1), z.maxLength(200));
export const draft = z.record(z.string().check(z.maxLength(60)), typed);
export const request = z.string().check(z.regex(/^[0-9a-f-]{16,64}$/));

export const turnForm = {
  request,
  turn: draft,
  speaker: draft,
  matters: z.array(draft).check(z.maxLength(20)),
};
export const editable = z.object({ id, fingerprint: typed, draft });
/** A row to add or change; input of rows/edit-row. */
export const rowForm = z.object({
  request,
  id: z.nullable(id),
  fingerprint: z.nullable(typed),
  base: z.optional(z.nullable(draft)),
  draft,
});
