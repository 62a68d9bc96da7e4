/** Code that reads an element, as `explain` writes it: made to compile, and to check what it says. */
import { quoted } from '../../codegen/src/explain/build-code.ts'

/** A module of the code as it is shown, for the type checker. */
export function readingModule(code: string, xml: string): string {
  return `const xml = ${quoted(xml)}\n${code}\n`
}

/**
 * A module, in a folder of `test/<area>/`, that runs the code: it exports how many values it came to,
 * and those that are not what the comment behind them says.
 */
export function checkingModule(code: string, xml: string): string {
  const checks = code.split('\n').map((line) => {
    const [, margin, path, said] = valueLine.exec(line) ?? []
    if (path === undefined || said === undefined) return line
    return `${margin}says(${path}, ${quoted(said)}, ${quoted(path)})`
  })
  return `import { shown } from '../../../codegen/src/explain/read-code.ts'
const xml = ${quoted(xml)}
export const wrong: string[] = []
export let count = 0
function says(value: unknown, said: string, path: string): void {
  count++
  if (shown(value) !== said) wrong.push(path + ': ' + shown(value) + ', not ' + said)
}
${checks.join('\n')}
`
}

/** How many values a code says. */
export function valuesIn(code: string): number {
  return code.split('\n').filter((line) => valueLine.test(line)).length
}

const valueLine = /^( *)(\S.*?) \/\/ (.*)$/
