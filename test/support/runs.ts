/** How often `npm run mutants` tries a property for each mutant; elsewhere not set. */
const FEWER = Number(process.env.PROPERTY_RUNS ?? Number.POSITIVE_INFINITY)

/** Returns how often to try a property that is usually tried `usual` times. */
export const runs = (usual: number) => Math.min(usual, FEWER)
