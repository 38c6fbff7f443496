import { Agent, request } from 'node:http'

// A crowd of clients in a separate process, so that all can be killed at once: each writes, then
// reads, with no second try. Prints the id of every acknowledged write, and how many answers were
// neither a success nor a 503. A busy machine may reject a client. Arguments: address, name of the
// crowd, clients, operations in all.

const [address = '', crowd = '', clients = '1', operations = '0'] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number(clients) })
let next = 0
let failed = 0

function ask(path: string): Promise<number> {
  return new Promise((resolve) => {
    const call = request(address + path, { agent, method: 'POST' }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
      response.once('error', () => resolve(0))
    })
    call.once('error', () => resolve(0))
    call.end()
  })
}

async function client(): Promise<void> {
  while (next < Number(operations)) {
    next += 2
    const id = `${crowd}-${next}`
    const status = await ask(`/tulis?id=${id}`)
    if (status === 201) process.stdout.write(`${id}\n`)
    if (![201, 503].includes(status)) failed += 1
    if (![200, 503].includes(await ask(`/baca?id=${id}`))) failed += 1
  }
}

await Promise.all(Array.from({ length: Number(clients) }, client))
process.stdout.write(`selesai ${failed}\n`)
agent.destroy()
