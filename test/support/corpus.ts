/** The stanza corpora that may lie beside the repository; what needs them skips without them. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A stanza of a corpus. */
export interface CorpusStanza {
  /** The number of the specification it is an example of, in `xep-stanzas`. */
  readonly xep?: string
  /** The stanza. */
  readonly xml: string
}

/** The stanzas of a corpus, or undefined where there is no such file beside the repository. */
export function corpus(name: 'xep-stanzas' | 'mix-stanzas'): CorpusStanza[] | undefined {
  const file = fileURLToPath(new URL(`../../../shared/corpus/${name}.ndjson`, import.meta.url))
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusStanza)
}
