import * as v from 'valibot'

const string = v.string()

/** POST /v1/presensi/ping/:id/jawab. */
export const jawabPingBody = v.strictObject({})

/** A ping with its deadline and its state. */
export const pingAnswer = v.object({
  id: string,
  dikirim: string,
  batas: string,
  keadaan: v.picklist(['dijawab', 'terlambat', 'ditunggu', 'tidak-dijawab', 'tidak-tersampaikan']),
})

/** The pings of today. */
export const pingList = v.object({ data: v.array(pingAnswer) })
