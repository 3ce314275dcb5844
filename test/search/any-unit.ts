import fc from 'fast-check';

/** Any code unit, halves of pairs and control characters included. */
export const anyUnit = fc.integer({min: 0, max: 0xffff}).map(unit => String.fromCharCode(unit));
