/** Printed in a draft in place of a missing value. */
export const blank = '……';
