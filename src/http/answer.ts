import { addKepastian } from './add-kepastian.ts'
import { OF_JSON } from './guards/headers.ts'

/** The texts of JSON answers: reading one out of a copy of its answer costs more than the rest of the hallway. */
const texts = new WeakMap<Response, string>()

/** Headers of an answer beside those of all answers, in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>

/** Answers a value as JSON, with each basis as people read it and how sure it is. */
export function answerJson(value: unknown, status = 200, headers?: AnswerHeaders): Response {
  return answerStored(addKepastian(value), status, headers)
}

/** Answers a value as JSON exactly as it is stored, sent or sealed: for downloads of it, and for the audit log. */
export function answerStored(value: unknown, status = 200, headers?: AnswerHeaders): Response {
  const text = JSON.stringify(value)
  const answer = new Response(text, { status, headers: OF_JSON })
  for (const [name, one] of Object.entries(headers ?? {})) answer.headers.set(name, one)
  texts.set(answer, text)
  return answer
}

/** Returns the text of an answer; one that is not JSON is read from a copy. */
export async function textOf(answer: Response): Promise<string> {
  return texts.get(answer) ?? (await answer.clone().text())
}
