/** Compares names as people sort them: "page 2" before "page 10". */
export const natural = new Intl.Collator('en', {numeric: true});
