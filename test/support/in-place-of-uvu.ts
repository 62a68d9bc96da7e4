/** Has a process import something else where it asks for uvu. */
import { register } from 'node:module'

/** From now on whoever asks for uvu gets that module; the module itself gets the real one. */
export function inPlaceOfUvu(module: URL): void {
  const hook = `
export function resolve(specifier, context, next) {
  const isOther = specifier !== 'uvu' || context.parentURL === ${JSON.stringify(module.href)}
  return next(isOther ? specifier : ${JSON.stringify(module.href)}, context)
}`
  register(`data:text/javascript,${encodeURIComponent(hook)}`)
}
