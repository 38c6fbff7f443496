/** How often `npm run mutants` tries a property for each mutant; not set elsewhere. */
const FEWER = Number(process.env.PROPERTY_RUNS ?? Number.POSITIVE_INFINITY)

/** Returns how often to try a property whose default is `usual`. */
export const runs = (usual: number) => Math.min(usual, FEWER)
