/** This project's tokenizer: bytes to a tape, of which everything is read. */
import { xmlnsNamespace } from '../../runtime/xml/names.ts'
import { DECLARES, OPEN, TEXT, type Tape } from '../../runtime/xml/tape.ts'
import { Tokenizer } from '../../runtime/xml/tokenizer.ts'
import { Checksum } from '../checksum.ts'
import type { Corpus, Side } from '../side.ts'
import { latin1, utf8 } from './platform.ts'

/**
 * Reads every name, attribute and text. A name on a tape is a number, as which whatever reads the
 * tape uses it; `spelled`, its namespace and local name are read, to compare with other sides.
 */
export function ownTokens({ chunks }: Corpus, names: 'numbered' | 'spelled' = 'numbered'): Side {
  const spelled = names === 'spelled'
  return {
    name: 'typed-xmpp, tape',
    pass() {
      const checksum = new Checksum()
      const read = (tape: Tape) => readTape(tape, checksum, spelled)
      const tokenizer = new Tokenizer({ header: read, element: read }, { latin1, utf8 })
      for (const chunk of chunks) tokenizer.receive(chunk)
      return checksum
    },
  }
}

function readTape(tape: Tape, checksum: Checksum, spelled: boolean): void {
  const { data, length } = tape
  for (let i = 0; i < length; ) {
    const word = data[i] as number
    if ((word & 7) === TEXT) {
      checksum.string(tape.value(i + 1))
      i += 3
    } else if ((word & 7) === OPEN) {
      checksum.nodes++
      readName(tape, i + 1, checksum, spelled)
      const attributes = i + 4
      i = attributes + 3 * (word >>> 4)
      for (let at = attributes; at < i; at += 3) {
        if (word & DECLARES && tape.namespaceOf(data[at] as number) === xmlnsNamespace) continue
        readName(tape, at, checksum, spelled)
        checksum.string(tape.value(at + 1))
      }
    } else i++
  }
}

function readName(tape: Tape, at: number, checksum: Checksum, spelled: boolean): void {
  const qid = tape.data[at] as number
  if (spelled) {
    checksum.string(tape.localNameOf(qid))
    checksum.string(tape.namespaceOf(qid))
  } else checksum.number(qid)
}
