/** What a tokenizer costs and keeps, and sinks that do what they should not. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isLocalProtocolError } from '../../runtime/errors.ts'
import {
  internName,
  readElement,
  Tokenizer,
  type TokenizerOptions,
} from '../../runtime/xml/index.ts'
import { bytesOf } from '../support/chunks.ts'
import { random } from '../support/random.ts'
import { samples } from './samples.ts'
import { footer, header, outcome, transcribe } from './transcript.ts'

const test = suite('tokenizer')

const generous: TokenizerOptions = { limits: { bytes: 2 ** 24, elements: 2 ** 20 } }

/** Inputs of about so many bytes, all of one stanza. */
const large: Record<string, (size: number) => string> = {
  text: (size) => `<a>${'x'.repeat(size)}</a>`,
  'text above ASCII': (size) => `<a>${'é☃'.repeat(size / 5)}</a>`,
  'text of brackets': (size) => `<a>${']'.repeat(size)}</a>`,
  'text of references': (size) => `<a>${'&amp;'.repeat(size / 5)}</a>`,
  'one long reference': (size) => `<a>&#${'0'.repeat(size)}65;</a>`,
  'white space': (size) => `<a>${' \n'.repeat(size / 2)}</a>`,
  'a value': (size) => `<a b='${'x'.repeat(size)}'/>`,
  'a value of quotes': (size) => `<a b='${'"'.repeat(size)}'/>`,
  CDATA: (size) => `<a><![CDATA[${'x]'.repeat(size / 2)}]]></a>`,
  'white space in a tag': (size) => `<a${' '.repeat(size)}/>`,
  'white space before an equals sign': (size) => `<a b${' '.repeat(size)}=''/>`,
  'white space behind an equals sign': (size) => `<a b=${' '.repeat(size)}''/>`,
  'white space in an end tag': (size) => `<a></a${' '.repeat(size)}>`,
  'white space between stanzas': (size) => ' '.repeat(size),
  children: (size) => `<a>${'<b/>'.repeat(size / 4)}</a>`,
  'children with text': (size) => `<a>${"<item jid='a@b'>x</item>".repeat(size / 24)}</a>`,
  stanzas: (size) => '<message><body>x</body></message>'.repeat(size / 33),
}

for (const [title, make] of Object.entries(large)) {
  test(`scans and copies ${title} in time linear in its size, in chunks of any size`, () => {
    for (const chunk of [64, 1460, 16_384]) {
      const [small, big] = [2 ** 16, 2 ** 19].map((size) => {
        const tokenizer = new Tokenizer({ element: () => undefined }, generous)
        tokenizer.receive(bytesOf(header))
        const bytes = bytesOf(make(size))
        for (let at = 0; at < bytes.length; at += chunk) {
          tokenizer.receive(bytes.subarray(at, at + chunk))
        }
        const { scanned, copied } = tokenizer.work
        return { scanned: scanned / bytes.length, copied: copied / bytes.length }
      })
      assert.ok(big!.scanned < 1.5, `${chunk}: ${big!.scanned} scanned a byte`)
      assert.ok(big!.copied < 12, `${chunk}: ${big!.copied} copied a byte`)
      assert.ok(
        big!.copied < 1.5 * small!.copied + 1,
        `${chunk}: ${small!.copied} to ${big!.copied}`,
      )
    }
  })
}

test('scans input in single bytes at most a name again for each', () => {
  const tokenizer = new Tokenizer({ element: () => undefined })
  const bytes = bytesOf(header + samples.join('') + footer)
  for (const byte of bytes) tokenizer.receive(Uint8Array.of(byte))
  assert.ok(
    tokenizer.work.scanned < 3 * bytes.length,
    `${tokenizer.work.scanned} of ${bytes.length}`,
  )
})

test('keeps nothing between stanzas, whatever came before', () => {
  const collect = garbageCollector()
  const connections: Tokenizer[] = []
  const stanza = `<message><body>${'x'.repeat(500)}</body></message>`
  const begin = (): void => {
    const tokenizer = new Tokenizer({ element: () => undefined })
    tokenizer.receive(bytesOf(header + stanza.repeat(100)))
    // One that came in pieces, and a large one.
    tokenizer.receive(bytesOf(stanza.slice(0, 100)))
    tokenizer.receive(bytesOf(stanza.slice(100)))
    const long = bytesOf(`<a>${'x'.repeat(100_000)}</a>`)
    for (let at = 0; at < long.length; at += 1000) tokenizer.receive(long.subarray(at, at + 1000))
    connections.push(tokenizer)
  }
  for (let warm = 0; warm < 20; warm++) begin()
  collect()
  const before = process.memoryUsage()
  for (let more = 0; more < 200; more++) begin()
  collect()
  const after = process.memoryUsage()
  const buffers = (after.arrayBuffers - before.arrayBuffers) / 200
  const heap = (after.heapUsed - before.heapUsed) / 200
  assert.ok(buffers < 3000, `${buffers} bytes of buffers a connection`)
  assert.ok(heap < 10_000, `${heap} bytes of heap a connection`)
  assert.not.ok(connections.some(({ unfinished }) => unfinished))
})

test('keeps of an unfinished stanza little more than its bytes', () => {
  const collect = garbageCollector()
  const connections: Tokenizer[] = []
  collect()
  const before = process.memoryUsage().arrayBuffers
  for (let count = 0; count < 100; count++) {
    const tokenizer = new Tokenizer({ element: () => undefined })
    tokenizer.receive(bytesOf(`${header}${'<a>x</a>'.repeat(2000)}`))
    // A large one in many pieces, and the beginning of a small one with the last of them.
    const bytes = bytesOf(`<a>${'x'.repeat(100_000)}</a><a>${'x'.repeat(2000)}`)
    for (let at = 0; at < bytes.length; at += 1000) tokenizer.receive(bytes.subarray(at, at + 1000))
    connections.push(tokenizer)
  }
  collect()
  const kept = (process.memoryUsage().arrayBuffers - before) / connections.length
  assert.ok(kept < 8000, `${kept} bytes for an element of 2,000`)
  assert.ok(connections.every(({ unfinished }) => unfinished))
})

test('remembers a bounded number of names, however many a stream brings', () => {
  const collect = garbageCollector()
  const tokenizer = new Tokenizer({ element: () => undefined }, { limits: { names: 500 } })
  tokenizer.receive(bytesOf(header))
  let number = 0
  const receive = (): number => {
    for (const last = number + 5000; number < last; number++) {
      tokenizer.receive(bytesOf(`<e${number} xmlns='urn:n${number}' a${number}='1'/>`))
    }
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  receive()
  const before = receive()
  const grown = receive() - before
  assert.ok(grown < 300_000, `${grown} bytes more after 5,000 names more`)
})

test('lets a value that is kept pin its own stanza and no more', () => {
  const collect = garbageCollector()
  const kept: string[] = []
  const stanza = (n: number): string =>
    `<message from='someone.of.the.house@capulet.example/${n}'><body>${'x'.repeat(400)}</body></message>`
  const tokenizer = new Tokenizer({ element: (tape) => void kept.push(tape.value(5)) })
  tokenizer.receive(bytesOf(header))
  const receive = (): void => {
    for (let chunk = 0; chunk < 20; chunk++) {
      let text = ''
      for (let n = 0; n < 32; n++) text += stanza(n)
      tokenizer.receive(bytesOf(text))
    }
  }
  receive()
  collect()
  const before = process.memoryUsage().heapUsed
  const already = kept.length
  for (let times = 0; times < 5; times++) receive()
  collect()
  const each = (process.memoryUsage().heapUsed - before) / (kept.length - already)
  assert.ok(each < 800, `${each} bytes for each value kept`)
})

test('reads on behind a stanza whose handler throws', () => {
  const fault = new Error('of the handler')
  for (const chunk of [1, 7, 1000]) {
    const read: string[] = []
    const tokenizer = new Tokenizer({
      header: () => {
        throw fault
      },
      element: (tape) => {
        const { name, text } = readElement(tape)
        read.push(name + text)
        if (name === 'b') throw fault
      },
      footer: () => {
        read.push('footer')
        throw fault
      },
    })
    const bytes = bytesOf(`${header}<a>1</a><b/> <b/><a xmlns='urn:x'>2</a><b/><c/>${footer}`)
    let thrown = 0
    const receive = (piece: Uint8Array): void => {
      try {
        tokenizer.receive(piece)
      } catch (error) {
        assert.is(error, fault)
        thrown++
      }
    }
    for (let at = 0; at < bytes.length; at += chunk) receive(bytes.subarray(at, at + chunk))
    if (chunk === 1) assert.not.ok(tokenizer.unfinished, 'what was handed over is done with')
    while (tokenizer.unfinished) receive(new Uint8Array(0))
    assert.equal(read, ['a1', 'b', 'b', 'a2', 'b', 'c', 'footer'])
    assert.is(thrown, 5)
    tokenizer.end()
  }
})

test('refuses bytes from its own sink, and goes on', () => {
  const read: string[] = []
  const tokenizer = new Tokenizer({
    element: (tape) => {
      assert.throws(() => tokenizer.receive(bytesOf('<x/>')), isLocalProtocolError)
      read.push(readElement(tape).name)
    },
  })
  tokenizer.receive(bytesOf(`${header}<a/><b/>`))
  assert.equal(read, ['a', 'b'])
})

test('lets its sink feed other tokenizers, to any depth, while it has an element', () => {
  const read: string[] = []
  const chain = (depth: number): Tokenizer => {
    const next = depth === 0 ? undefined : chain(depth - 1)
    const tokenizer = new Tokenizer({
      element: (tape) => {
        const before = readElement(tape)
        next?.receive(bytesOf(`<c><d n='${depth}'>x</d></c><e`))
        next?.receive(bytesOf('/>'))
        assert.ok(readElement(tape).equals(before), 'the tape is as it was')
        read.push(`${depth}${before.name}`)
      },
    })
    tokenizer.receive(bytesOf(header))
    return tokenizer
  }
  chain(6).receive(bytesOf('<a><b/></a>'))
  assert.is(read.length, 2 ** 7 - 1)
})

test('is not disturbed by others that read between its chunks', () => {
  // Names that all share beside names that each has for itself.
  for (const name of ['message', 'a', 'iq', 'query']) internName('jabber:client', name)
  for (const name of ['to', 'n', 'type', 'id']) internName('', name)
  const source = random(7)
  const inputs = Array.from({ length: 8 }, (_, n) =>
    bytesOf(
      header +
        Array.from({ length: 12 }, () => source.pick(samples)).join(' ') +
        `<a n='${n}' m='${n}'>${'é'.repeat(n)}</a>${footer}`,
    ),
  )
  const expected = inputs.map((input) => outcome(transcribe([input])))
  const chunks = inputs.map((input) => ({ input, at: 0 }))
  const transcripts = inputs.map((): string[] => [])
  const tokenizers = inputs.map(
    (_, n) =>
      new Tokenizer({ element: (tape) => void transcripts[n]!.push(String(readElement(tape))) }),
  )
  let open = inputs.length
  while (open > 0) {
    const n = source.below(inputs.length)
    const chunk = chunks[n]!
    if (chunk.at >= chunk.input.length) continue
    const size = 1 + source.below(source.pick([2, 10, 300]))
    tokenizers[n]!.receive(chunk.input.subarray(chunk.at, chunk.at + size))
    chunk.at += size
    if (chunk.at >= chunk.input.length) open--
  }
  for (const [n, input] of inputs.entries()) {
    const alone: string[] = []
    new Tokenizer({ element: (tape) => void alone.push(String(readElement(tape))) }).receive(input)
    assert.equal(transcripts[n], alone)
    assert.is(alone.length, 13)
    assert.ok(expected[n]!.endsWith('closed'))
  }
})

test('does not write to the chunks it is given, nor keep them', () => {
  const bytes = bytesOf(`${header}<a>x</a><b>`)
  const copy = bytes.slice()
  const read: string[] = []
  const tokenizer = new Tokenizer({ element: (tape) => void read.push(readElement(tape).name) })
  tokenizer.receive(bytes)
  assert.equal([...bytes], [...copy])
  bytes.fill(0)
  tokenizer.receive(bytesOf('</b>'))
  assert.equal(read, ['a', 'b'])
})

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  return () => {
    // What the first finds dead it frees while the program goes on; the second waits for that.
    collect()
    collect()
  }
}

test.run()
