import type { Terms } from '../../../domain/shared/term.ts'

/**
 * Terms by the names that they explain: `nip`, or `riwayat/alasan` where a name means something else
 * below another. Names on the way are those of operations, shared schemas and properties; some may be
 * left out. Of several that fit, the one that names what is nearest counts, then the one that names more.
 */
export type Glossary = Terms

/** Returns the same terms below several names. */
export function under(names: readonly string[], terms: Glossary): Glossary {
  return Object.fromEntries(
    names.flatMap((name) => Object.entries(terms).map(([key, term]) => [`${name}/${key}`, term])),
  )
}
