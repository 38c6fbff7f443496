import { type Command, wrong } from './command.ts'
import { SIMULATE_HELP, simulateMesin } from './mesin/simulate.ts'

/** `luwes mesin`: tries attendance machines from the command line. */
export const mesin: Command = {
  help: `luwes mesin simulate [--help]

  simulate  send a morning of simulated fingerprint and face machines (ADMS)`,
  helpOf: ([name]) => (name === 'simulate' ? SIMULATE_HELP : undefined),
  run: async ([name, ...args]) =>
    name === 'simulate' ? simulateMesin(args) : wrong('Say simulate'),
}
