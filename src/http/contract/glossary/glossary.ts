import type { Terms } from '../../../domain/shared/term.ts'

/**
 * Terms by the names that they explain: `nip`, or `riwayat/alasan` when a name means something else
 * below another. Names on the way are those of operations, shared schemas and properties; some may
 * be left out. Of several matches, the one with the nearest name counts, then the one with more
 * names.
 */
export type Glossary = Terms

/** Returns the same terms below several names. */
export function under(names: readonly string[], terms: Glossary): Glossary {
  return Object.fromEntries(
    names.flatMap((name) => Object.entries(terms).map(([key, term]) => [`${name}/${key}`, term])),
  )
}
