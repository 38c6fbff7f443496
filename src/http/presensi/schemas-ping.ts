import * as v from 'valibot'

const string = v.string()

/** A ping with its deadline and its state. */
export const pingAnswer = v.object({
  id: string,
  dikirim: string,
  batas: string,
  keadaan: v.picklist(['dijawab', 'terlambat', 'ditunggu', 'tidak-dijawab', 'tidak-tersampaikan']),
})

/** The pings of today. */
export const pingList = v.object({ data: v.array(pingAnswer) })
