import type {ResourceLimits} from 'node:worker_threads';

/**
 * For threads that make much garbage. V8 lets the space for new objects grow to 130 MB a thread before it cleans up; with
 * this much, indexing takes no longer (the space stays in the processor's cache), and 70 MB a thread less.
 */
export const smallNursery: ResourceLimits = {maxYoungGenerationSizeMb: 12};
