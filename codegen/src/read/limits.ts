// What an input may cost. Schemas come from anywhere: a published one has at most 12 levels, 1,000
// elements and 60 kB, so these leave two orders of magnitude.

/** The bytes of one input file. */
export const maxFileBytes: number = 8 * 1024 * 1024

/** The levels of elements in a document; the passes are recursive over the tree. */
export const maxDepth = 128

/** The elements of one document. */
export const maxElements = 200_000

/** The characters of a text that is not well-formed, and to be read all the same. */
export const maxRecoveredText: number = 256 * 1024

/** The faults of such a text. */
export const mostFaults = 1000

/** The files of one run. */
export const maxFiles = 10_000

/** The derivation steps of a type, and the levels of references among groups. */
export const maxDerivationDepth = 64

/** The particles a content model has when every group reference is written out. */
export const maxExpandedParticles = 20_000

/** The levels of groups inside groups when every reference is written out. */
export const maxContentDepth = 200
