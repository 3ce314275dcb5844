/**
 * Raise it whenever the same text would be analysed differently: libraries then analyse anew. It stands apart so that it
 * can be asked for without loading the language model.
 */
export const analysisVersion = 6;
