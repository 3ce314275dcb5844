/** Raise it whenever the same names would be resolved differently: libraries then settle theirs anew. */
export const resolutionVersion = 'resolution 1';
