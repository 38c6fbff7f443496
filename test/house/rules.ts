/** Returns the codes of the rules, signals, warnings and components that a text of the domain defines. */
export function ruleCodes(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:code|kode): '([a-z-]+\.[a-z-]+)'/g)].map(([, code = '']) => code)
}

/** What a test expects where a rule says nothing, or lets pass. */
const OTHER_WAY = /\[\]|\bnull\b|\bfalse\b|'lolos'|\bnot\.|toBeUndefined|: 0\b/

/**
 * Returns the codes that no group of tests holds both ways. A group is a `describe` at the top of a test file. It must
 * expect the code as a finding, not set it as a clause of a law, and expect somewhere that nothing is found.
 */
export function heldNeverBothWays(
  codes: readonly string[],
  tests: readonly string[],
): readonly string[] {
  const groups = tests
    .flatMap((text) => text.split(/^(?=describe\b)/m))
    .filter((group) => group.startsWith('describe') && OTHER_WAY.test(group))
  return codes.filter((code) => {
    const found = new RegExp(`'${code}'(?!: *(?:\\{|[a-z]))`)
    return !groups.some((group) => found.test(group))
  })
}
