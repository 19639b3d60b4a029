import { longScope } from '../authorization';

/** Content of an access token, which the host's tokens carry as plain text. */
export interface TokenContent {
  readonly user: string;
  readonly scopes: readonly string[];
  /** Milliseconds since 1970; a token lives for an hour. */
  readonly expires: number;
}

const hour = 3_600_000;

/** Scopes of the manifest that the user agreed to; without a list in the manifest the token can do everything. */
export function tokenScopes(manifest: readonly string[] | undefined, granted: readonly string[] | undefined) {
  const scopes = (manifest ?? ['drive']).map(longScope);
  const consent = granted?.map(longScope);
  return consent ? scopes.filter((scope) => consent.includes(scope)) : scopes;
}

export function issueToken(user: string, scopes: readonly string[], now: number): string {
  const content: TokenContent = { user, scopes, expires: now + hour };
  return `ya29.${Buffer.from(JSON.stringify(content)).toString('base64url')}`;
}

/** The content of an `Authorization` header; undefined when it is no token of this host or out of date. */
export function readToken(header: string, now: number): TokenContent | undefined {
  const encoded = /^Bearer ya29\.([\w-]+)$/.exec(header)?.[1];
  if (!encoded) return undefined;
  try {
    // Only `issueToken` writes such tokens.
    const content = JSON.parse(Buffer.from(encoded, 'base64url').toString()) as TokenContent;
    return content.expires > now ? content : undefined;
  } catch {
    return undefined;
  }
}
