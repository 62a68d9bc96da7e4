/** uvu, whose tests are observed: what is imported in its place by a process that observes. */
import * as uvu from 'uvu'
import { observe } from './observe.ts'

/** As uvu's. */
export const exec: typeof uvu.exec = uvu.exec

/** As uvu's. */
export function suite<T = Record<string, unknown>>(title?: string, context?: T): uvu.Test<T> {
  return observed(uvu.suite(title, context as T))
}

/** As uvu's. */
export const test: uvu.Test = observed(uvu.test)

function observed<T>(made: uvu.Test<T>): uvu.Test<T> {
  const test = (title: string, handler: uvu.Callback<T>): void => {
    made(title, (context) => observe(title, `${handler}`, async () => handler(context)))
  }
  return Object.assign(test, made) as uvu.Test<T>
}
