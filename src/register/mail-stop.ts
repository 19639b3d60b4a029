/** Why mails do not leave, or leave on another day than the office thinks; names are those of `Cấu hình`. */
export type MailStop =
  | { readonly kind: 'not-issued' }
  | { readonly kind: 'no-clerk-address' }
  | { readonly kind: 'unread-addresses'; readonly names: readonly string[] }
  | { readonly kind: 'rules-off'; readonly names: readonly string[] }
  | { readonly kind: 'unread-days'; readonly rows: number }
  | { readonly kind: 'village-renamed'; readonly was: string; readonly is: string };
