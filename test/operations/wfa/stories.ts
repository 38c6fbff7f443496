import type { Answer, TestApp } from '../../support/app.ts'
import { freeWeeks } from '../../support/calendar.ts'

/** What stories of deciding do over and over, on one app. */
export interface Stories {
  /** Files a request of a person; without days it takes two of a week of its own. */
  filed(
    nip: string,
    days?: readonly string[],
  ): Promise<{ readonly id: string; readonly days: readonly string[] }>
  decide(as: string, id: string, keputusan: string, other?: object): Promise<Answer>
  read(as: string, id: string): Promise<Answer>
  /** What waits for somebody, as the inbox tells it. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer is what a test is about to find out
  inbox(as: string): Promise<any[]>
  /** What waits for somebody, as "turn id". */
  waiting(as: string): Promise<string[]>
}

/** Returns the stories of an app; each request takes a week of its own, so that none is in another's way. */
export function storiesOf(luwes: () => TestApp): Stories {
  const nextWeek = freeWeeks()
  const inbox: Stories['inbox'] = async (as) =>
    (await luwes().ask('GET', '/v1/wfa/kotak-masuk', { as })).body.data
  return {
    filed: async (nip, days = nextWeek()) => {
      const { status, body, text } = await luwes().ask('POST', '/v1/wfa/pengajuan', {
        as: nip,
        body: {
          jenis: 'rumah',
          hari: days,
          alasan: 'Menulis',
          rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
        },
      })
      if (status !== 201) throw new Error(text)
      return { id: String(body.id), days }
    },
    decide: (as, id, keputusan, other = {}) =>
      luwes().ask('POST', `/v1/wfa/pengajuan/${id}/keputusan`, {
        as,
        body: { keputusan, ...other },
      }),
    read: (as, id) => luwes().ask('GET', `/v1/wfa/pengajuan/${id}`, { as }),
    inbox,
    waiting: async (as) => (await inbox(as)).map(({ giliran, id }) => `${giliran} ${id}`),
  }
}
