/** What the daily run needs of the account under which it runs; each can be withheld by itself. */
export type Permission = 'identity' | 'mail' | 'triggers' | 'outside' | 'drive';
