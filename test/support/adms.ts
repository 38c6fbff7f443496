import { type Answer, MESIN_FROM, type TestApp } from './app.ts'

const FROM = MESIN_FROM.replace('0.0/16', '3.9')

/** Returns one line of ATTLOG with its tabs. */
export const attlog = (pin: string, waktu: string, status = '255', verify = '1') =>
  `${pin}\t${waktu}\t${status}\t${verify}\t0\t0\t0`

/** Returns a machine of the tests: what it sends, from where. */
export function machine(luwes: Pick<TestApp, 'ask'>, serial: string, from = FROM) {
  const headers = { 'x-real-ip': from, 'content-type': 'text/plain' }
  const get = (verb: string, query = ''): Promise<Answer> =>
    luwes.ask('GET', `/iclock/${verb}?SN=${serial}${query}`, { headers })
  const post = (verb: string, raw: string, query = ''): Promise<Answer> =>
    luwes.ask('POST', `/iclock/${verb}?SN=${serial}${query}`, { headers, raw })
  return {
    connect: () => get('cdata', '&options=all&pushver=2.4.1&language=73'),
    poll: () => get('getrequest'),
    ping: () => get('ping'),
    registry: () => post('registry', 'DeviceType=att'),
    done: (body: string) => post('devicecmd', body),
    lines: (...lines: readonly string[]) =>
      post('cdata', `${lines.join('\n')}\n`, '&table=ATTLOG&Stamp=9876'),
    table: (table: string, body: string) => post('cdata', body, `&table=${table}&Stamp=1`),
    raw: (raw: string) => post('cdata', raw, '&table=ATTLOG'),
  }
}
