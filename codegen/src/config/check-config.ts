// A configuration from outside: checked member by member before anything believes it.
import type { Diagnostics } from '../diagnostics.ts'
import { didYouMean } from '../text/nearest.ts'
import type { Config } from './config.ts'

/** The configuration in a value of unknown shape; reports C2 and returns `undefined` for others. */
export function checkConfig(
  value: unknown,
  file: string,
  diagnostics: Diagnostics,
): Config | undefined {
  const location = { file, line: 1, column: 1 }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const hint = 'Export the configuration as default: export default defineConfig({ … }).'
    diagnostics.error('C2', 'the configuration is not an object', location, hint)
    return undefined
  }
  let sound = true
  for (const [name, member] of Object.entries(value)) {
    const expected = members.get(name)
    if (expected === undefined) {
      const hint = didYouMean(name, members.keys())
      diagnostics.error('C2', `there is no option '${name}'`, location, hint)
      sound = false
    } else if (member !== undefined && !expected.accepts(member)) {
      diagnostics.error('C2', `'${name}' is not ${expected.description}`, location)
      sound = false
    }
  }
  return sound ? (value as Config) : undefined
}

interface Member {
  readonly description: string
  readonly accepts: (value: unknown) => boolean
}

const text: Member = {
  description: 'a text',
  accepts: (value) => typeof value === 'string' && value !== '',
}

const specifier: Member = {
  description: 'an import specifier',
  accepts: (value) => typeof value === 'string' && /^[^\s"'`\\]+$/.test(value),
}

const packageName: Member = {
  description: 'the name of a package',
  accepts: (value) => typeof value === 'string' && /^(?:@[\w.~-]+\/)?[\w~][\w./~-]*$/.test(value),
}

const texts: Member = {
  description: 'a list of texts',
  accepts: (value) => Array.isArray(value) && value.every(text.accepts),
}

const extension: Member = {
  description: "'.ts', '.js' or 'none'",
  accepts: (value) => value === '.ts' || value === '.js' || value === 'none',
}

const flag: Member = {
  description: 'true or false',
  accepts: (value) => typeof value === 'boolean',
}

const address: Member = {
  description: 'an http or https address',
  accepts: (value) => typeof value === 'string' && /^https?:\/\/[^\s"'<>]+$/.test(value),
}

const imports: Member = {
  description: 'false, or import specifiers (or false) by namespace',
  accepts: (value) =>
    value === false ||
    (typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((each) => each === false || packageName.accepts(each))),
}

const namespaces: Member = {
  description: 'texts by file',
  accepts: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(text.accepts),
}

const members: ReadonlyMap<string, Member> = new Map([
  ['inputs', texts],
  ['overlays', texts],
  ['out', text],
  ['runtime', specifier],
  ['importExtension', extension],
  ['imports', imports],
  ['namespaces', namespaces],
  ['strict', flag],
  ['xepSource', address],
])
