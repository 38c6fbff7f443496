import { auditDependencies } from './audit.ts'

// `npm run check:audit`: fails on severe advisories about what is shipped. Where the registry offers no
// audits nothing is known, which is said aloud; with LUWES_AUDIT=required it fails as well.

const found = await auditDependencies()
if (found.kind === 'found') {
  process.stderr.write(`Severe advisories about what is shipped:\n${found.findings.join('\n')}\n`)
  process.exitCode = 1
} else if (found.kind === 'clean') {
  process.stdout.write('No severe advisory about what is shipped.\n')
} else {
  process.stderr.write(
    `DEPENDENCY AUDIT SKIPPED, nothing is known: ${found.why}\nRun it where the registry offers audits.\n`,
  )
  process.exitCode = process.env.LUWES_AUDIT === 'required' ? 1 : 0
}
