/** Returns the codes of the rules, signals, warnings and components that a text of the domain defines. */
export function ruleCodes(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:code|kode): '([a-z-]+\.[a-z-]+)'/g)].map(([, code = '']) => code)
}

/** Returns the codes that none of some tests writes out as a text of its own. */
export function unnamed(codes: readonly string[], tests: readonly string[]): readonly string[] {
  return codes.filter((code) => !tests.some((text) => text.includes(`'${code}'`)))
}
