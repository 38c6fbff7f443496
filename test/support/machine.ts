/**
 * Says on a line what cannot be shown on this machine.
 *
 * @throws Where all is to be shown, as by `npm run test:machine`.
 */
export function cannotShow(what: string): void {
  if (process.env.SHOW_ALL) throw new Error(`cannot be shown on this machine: ${what}`)
  console.warn(`NOT SHOWN HERE: ${what}`)
}

/**
 * Defines tests where a machine has what they need. Elsewhere there are none, so that none counts as passed, and a
 * line says so.
 *
 * @throws As `cannotShow` does.
 */
export function whereAble(able: boolean, what: string, define: () => void): void {
  if (able) define()
  else cannotShow(what)
}
