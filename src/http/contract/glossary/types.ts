import { KEJADIAN } from '../../../domain/events.ts'
import type { OutgoingType } from '../../../domain/shared/outgoing.ts'
import type { InboundDoc } from '../../../operations/webhook/inbound-type.ts'
import { DOCS } from '../../../operations/webhook/types/docs.ts'
import { type Glossary, under } from './glossary.ts'

function ofInbound(): readonly Glossary[] {
  const all = Object.entries<InboundDoc>(DOCS)
  // Types of one schema share their terms: the document has that schema once, under the name of the first.
  const firsts = all.filter(
    ([, { terms }], at) => all.findIndex(([, other]) => other.terms === terms) === at,
  )
  return firsts.map(([name, { terms }]) => under([name], terms))
}

function ofEvents(): readonly Glossary[] {
  const all = Object.entries<OutgoingType>(KEJADIAN)
  return all.map(([name, { terms }]) => under([`kejadian:${name}/data`], terms))
}

/** What inbound types and events say of the properties that they alone have. */
export const types: Glossary = Object.assign({}, ...ofInbound(), ...ofEvents())
