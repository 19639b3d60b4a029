import { type Answer, jsonAnswer } from './exchange';

/** A request that Drive answers with an error; `reason` is Google's machine-readable word for it. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
    readonly location?: { readonly location: string; readonly locationType: 'parameter' | 'header' },
    readonly status?: string,
  ) {
    super(message);
  }
}

export function refusalAnswer(refusal: Refusal): Answer {
  const { code, message, reason, location, status } = refusal;
  return jsonAnswer(code, {
    error: {
      code,
      message,
      errors: [{ message, domain: 'global', reason, ...location }],
      ...(status ? { status } : {}),
    },
  });
}

export function notFound(id: string): Refusal {
  const location = { location: 'fileId', locationType: 'parameter' } as const;
  return new Refusal(404, 'notFound', `File not found: ${id}.`, location);
}

export function invalid(parameter: string, message = 'Invalid Value'): Refusal {
  return new Refusal(400, 'invalid', message, { location: parameter, locationType: 'parameter' });
}

export function loginRequired(): Refusal {
  const location = { location: 'Authorization', locationType: 'header' } as const;
  return new Refusal(401, 'required', 'Login Required.', location, 'UNAUTHENTICATED');
}

export function badToken(): Refusal {
  const location = { location: 'Authorization', locationType: 'header' } as const;
  return new Refusal(401, 'authError', 'Invalid Credentials', location, 'UNAUTHENTICATED');
}

export function missingScope(): Refusal {
  const message = 'Request had insufficient authentication scopes.';
  return new Refusal(403, 'insufficientPermissions', message, undefined, 'PERMISSION_DENIED');
}

export function readOnly(): Refusal {
  return new Refusal(403, 'fileReadOnly', 'The content of this file is restricted and cannot be modified.');
}

export function switchedOff(): Refusal {
  const message = 'Google Drive API has not been used in project 0 before or it is disabled.';
  return new Refusal(403, 'accessNotConfigured', message, undefined, 'PERMISSION_DENIED');
}

export function tooFast(): Refusal {
  return new Refusal(403, 'rateLimitExceeded', 'Rate Limit Exceeded');
}

export function quotaSpent(): Refusal {
  return new Refusal(403, 'userRateLimitExceeded', 'User rate limit exceeded.');
}
