import { execFile } from 'node:child_process'
import { inCheckout } from '../../src/cli/paths.ts'
import { membersIn } from '../../src/domain/shared/members.ts'

/** What an audit of the dependencies came to. */
export type Audit =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly findings: readonly string[] }
  /** No registry was there to ask: nothing is known. */
  | { readonly kind: 'unknown'; readonly why: string }

/** Advisories that were examined and do not affect the shipped product, by address; none today. */
const LOOKED_INTO: Readonly<Record<string, string>> = {}

const SEVERE: readonly unknown[] = ['high', 'critical']

/** Reads the report of `npm audit --json` (version 2), or what npm says in its place. */
export function readAudit(text: string): Audit {
  let report: Readonly<Record<string, unknown>>
  try {
    report = membersIn(JSON.parse(text))
  } catch {
    return { kind: 'unknown', why: 'npm said nothing that can be read' }
  }
  if (typeof report.vulnerabilities !== 'object' || report.vulnerabilities === null) {
    const { summary } = membersIn(report.error)
    return {
      kind: 'unknown',
      why: String(report.message ?? summary ?? 'no report').split('\n')[0] ?? '',
    }
  }
  const advisories = Object.values(report.vulnerabilities).flatMap((one) =>
    [membersIn(one).via].flat(),
  )
  const severe = advisories
    .map(membersIn)
    .filter(({ severity, url }) => SEVERE.includes(severity) && !(String(url) in LOOKED_INTO))
  const findings = severe.map(
    ({ name, range, title, severity, url }) => `${name} ${range}: ${title} (${severity}) ${url}`,
  )
  return findings.length > 0
    ? { kind: 'found', findings: [...new Set(findings)] }
    : { kind: 'clean' }
}

/** Audits what is shipped, by the registry that npm is set to. */
export function auditDependencies(): Promise<Audit> {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000']
  return new Promise((resolve) => {
    // npm ends with 1 for findings as well as failures, so only its output tells them apart.
    execFile('npm', args, { cwd: inCheckout('.'), maxBuffer: 64e6 }, (_failed, said) =>
      resolve(readAudit(said)),
    )
  })
}
