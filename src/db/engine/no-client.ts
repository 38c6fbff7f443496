/**
 * Stands in the Worker's bundle for libSQL's own client, which drizzle would build when it is
 * given none. It is always given one (reading.ts), and without the other the bundle is 20 kB lighter.
 */
export function createClient(): never {
  throw new Error('the Worker brings its own client')
}
