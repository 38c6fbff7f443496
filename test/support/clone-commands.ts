import '../../src/cli/quick-packages.ts'
import { join } from 'node:path'

// Runs the commands of its clone, one after the other, as messages request them: reading the
// program takes longer than most commands do.

const { COMMANDS } = await import(join(process.cwd(), 'src/cli/command-list.ts'))
const { runCommand } = await import(join(process.cwd(), 'src/cli/command.ts'))

// As `luwes` itself.
process.umask(0o077)

/** Runs a command; returns its exit code and its output. */
async function run([name = '', ...args]: readonly string[]) {
  const said = { out: '', err: '' }
  const before = { out: process.stdout.write, err: process.stderr.write }
  const into = (stream: keyof typeof said) => (text: unknown) => {
    said[stream] += String(text)
    return true
  }
  process.stdout.write = into('out')
  process.stderr.write = into('err')
  try {
    const code: number = await runCommand(name, await COMMANDS[name].load(), args)
    return { code, ...said }
  } finally {
    process.stdout.write = before.out
    process.stderr.write = before.err
  }
}

process.on('message', async (args: readonly string[]) => process.send?.(await run(args)))
process.once('disconnect', () => process.exit(0))
