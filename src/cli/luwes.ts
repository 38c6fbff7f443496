import './quick-packages.ts'
import { becomeOwner } from './accounts.ts'
import { type ExitCode, runCommand } from './command.ts'
import { COMMANDS } from './command-list.ts'
import { keepCompiled } from './compiled.ts'

// The command line: `node src/cli/luwes.ts <command>`, or `npm run luwes -- <command>`.

/** Commands that create folders for other accounts, and so stay root. */
const OF_ROOT: readonly string[] = ['deploy', 'fleet']

async function main([name, ...args]: string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(overview())
    return name === undefined ? 2 : 0
  }
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!listed) {
    process.stderr.write(`luwes has no command ${JSON.stringify(name)}\n\n${overview()}`)
    return 2
  }
  if (!OF_ROOT.includes(name)) becomeOwner()
  keepCompiled()
  const command = await listed.load()
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.helpOf?.(args) ?? command.help}\n`)
    return 0
  }
  return runCommand(name, command, args)
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => {
    return `  ${name.padEnd(10)} ${summary}`
  })
  return `luwes <command> [--help]\n\n${lines.join('\n')}\n`
}

// Output of commands has personal data or secrets: nobody else may read it.
process.umask(0o077)
process.exit(await main(process.argv.slice(2)))
