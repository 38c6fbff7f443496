import { type Command, type Parts, partOf, wrong } from './command.ts'
import { LISTEN_HELP, listenForWebhooks } from './webhook/listen.ts'
import { REPLAY_HELP, replayWebhooks } from './webhook/replay.ts'
import { SEND_HELP, sendExample } from './webhook/send-example.ts'
import { VERIFY_HELP, verifySaved } from './webhook/verify.ts'

const PARTS: Parts = {
  'send-example': { help: SEND_HELP, run: sendExample },
  listen: { help: LISTEN_HELP, run: listenForWebhooks },
  verify: { help: VERIFY_HELP, run: verifySaved },
  replay: { help: REPLAY_HELP, run: replayWebhooks },
}

/** `luwes webhook`: tries webhooks from the command line, both accepted and sent ones. */
export const webhook: Command = {
  help: `luwes webhook send-example|listen|verify|replay [--help]

  send-example  send a signed example of any type to an address
  listen        receive webhooks on this machine, verify and print them
  verify        check the signature of a delivery that was saved
  replay        have Luwes send deliveries again

Each has its own --help.`,
  helpOf: (args) => partOf(PARTS, args[0])?.help,
  run: async ([name, ...args]) => {
    const part = partOf(PARTS, name)
    return part ? part.run(args) : wrong(`Say one of: ${Object.keys(PARTS).join(', ')}`)
  },
}
