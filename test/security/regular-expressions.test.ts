/**
 * No regular expression takes more than linear time on what the network sends: texts of a megabyte, made
 * so that a careless one would try every way to divide them. What takes its square is at work for
 * minutes, and is stopped after seconds; nothing is measured.
 */
import { createContext, Script } from 'node:vm'
import ts from 'typescript'
import { Jid, XmppError } from 'typed-xmpp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { elsewhereIn, webSocketIn } from '../../runtime/client/redirection.ts'
import { discoverHostMeta } from '../../runtime/connection/host-meta.ts'
import type { ValueType } from '../../runtime/node/declaration.ts'
import { brokenFacet } from '../../runtime/node/facets.ts'
import { primitive } from '../../runtime/node/schema/builtin-types.ts'
import { mappingOf } from '../../runtime/node/values/value-types.ts'
import { anonymousTrace } from '../../runtime/sasl/anonymous-trace.ts'
import { readGs2Header, unescapeName } from '../../runtime/sasl/channel-binding.ts'
import { readDirectives } from '../../runtime/sasl/digest-md5/directives.ts'
import { readBearerMessage, readOAuthError } from '../../runtime/sasl/oauth/oauth-messages.ts'
import { saslprep } from '../../runtime/sasl/saslprep.ts'
import {
  readClientFinal,
  readClientFirst,
  readServerFinal,
  readServerFirst,
} from '../../runtime/sasl/scram/scram-messages.ts'
import { readThreeParts } from '../../runtime/sasl/three-parts.ts'
import { parse, sourceFiles } from '../conventions/sources.ts'
import { within } from '../support/within.ts'

const megabyte = 1 << 20
const limit = 5000
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const value =
  (type: ValueType) =>
  (text: string): unknown =>
    mappingOf(type).parse(text)
const exactly =
  (type: string) =>
  (text: string): unknown =>
    primitive(type)?.key(text)

type Attack = readonly [start: string, repeated: string, end: string]

/** What reads a text of the network, and the texts for it: a start, what is repeated, and an end. */
const parsers: readonly (readonly [
  what: string,
  read: (text: string) => unknown,
  attacks: readonly Attack[],
])[] = [
  [
    'an address',
    (text) => Jid.parse(text),
    [
      ['', 'a', '@'],
      ['', 'a.', ''],
      ['a@', 'a-', ''],
      ['a@', 'xn--', '.x'],
      ['', '@', ''],
      ['', '/', ''],
      ['a@b/', '\u0300', ''],
      ['a@b/', '\u0644\u200c', ''],
      ['a@[', ':', ']'],
      ['a@', '1.', ''],
    ],
  ],
  [
    'a place to go to instead',
    elsewhereIn,
    [
      ['', ' ', 'x x'],
      ['[', '0:', ''],
      ['a:', '1', 'x'],
      ['', 'a', ':'],
      ['', '\u00a0', '\u00a0x'],
    ],
  ],
  [
    'a URL to go to instead',
    (text) => webSocketIn(text, 'wss://a.example/'),
    [
      ['wss://', 'a.', '/'],
      ['wss://[', '0:', ']'],
      ['wss://a/', '../', ''],
      ['wss:', '/', 'a'],
      ['wss://', '%41', ''],
    ],
  ],
  [
    'a language',
    value('language'),
    [
      ['a', '-a', '!'],
      ['a', '-a', ''],
      ['', 'a', '-'],
      ['a', '-aaaaaaaa', '-'],
      ['', ' ', 'x x'],
    ],
  ],
  ...(['dateTime', 'legacyDateTime', 'date', 'time', 'duration'] as const).map(
    (type) =>
      [
        `a value of ${type}`,
        value(type),
        [
          ['', '1', 'x'],
          ['2026-01-01T00:00:00.', '0', 'x'],
          ['00:00:00.', '1', 'x'],
          ['P', '1', ''],
          ['P', '1Y', ''],
          ['-', '0-', ''],
          ['', '\t', 'x'],
        ],
      ] as const,
  ),
  ...(['decimal', 'double', 'integer', 'int', 'boolean'] as const).map(
    (type) =>
      [
        `a number of ${type}`,
        value(type),
        [
          ['', '0', '1x'],
          ['0.', '0', '1'],
          ['0.', '0', 'x'],
          ['1e', '0', 'x'],
          ['+', '9', ''],
          ['', '-', ''],
          ['', ' ', '1 1'],
        ],
      ] as const,
  ),
  [
    'the digits of a number that has a limit of them',
    (lexical) =>
      brokenFacet({ totalDigits: 3, fractionDigits: 2 }, 0, lexical, mappingOf('decimal')),
    [
      ['', '0', '.1'],
      ['0.', '0', '1'],
      ['0.', '01', ''],
    ],
  ],
  [
    'a value that has to fit a pattern',
    (lexical) => brokenFacet({ patterns: ['(a+)*b'] }, lexical, lexical, mappingOf('string')),
    [['', 'a', '']],
  ],
  ...(['base64', 'hex'] as const).map(
    (type) =>
      [
        `bytes as ${type}`,
        value(type),
        [
          ['', 'A', '!'],
          ['', 'A A', '='],
          ['', ' ', 'A'],
          ['', '=', ''],
          ['', 'AAAA\r\n', '='],
        ],
      ] as const,
  ),
  [
    'an exact decimal',
    exactly('xs:decimal'),
    [
      ['', '0', 'x'],
      ['0.', '0', '1'],
      ['0.', '0', 'x'],
      ['', '0', '.'],
    ],
  ],
  ...['xs:double', 'xs:dateTime', 'xs:time', 'xs:duration', 'xs:hexBinary', 'xs:QName'].map(
    (type) =>
      [
        `an exact value of ${type}`,
        exactly(type),
        [
          ['', '0', 'x'],
          ['0.', '0', 'x'],
          ['24:00:00.', '0', 'x'],
          ['1999-01-01T00:00:00.', '0', 'x'],
          ['P', '1', ''],
          ['{', '}', ''],
          ['{}a', 'a', '!'],
        ],
      ] as const,
  ),
  ...[readClientFirst, readServerFirst, readClientFinal, readServerFinal].map(
    (read) =>
      [
        `SCRAM, ${read.name}`,
        read,
        [
          ['', 'r=a,', ''],
          ['r=', 'a', ',s='],
          ['n,a=', '=2C', ','],
          ['n,,n=', '=', ',r=a'],
          ['p=', 'a', ''],
          ['r=a,s=QQ==,i=', '1', 'x'],
          ['c=', 'biws', ',r=a'],
          ['v=', 'A', '!'],
          ['e=', 'a-', '!'],
          ['', ',', ''],
        ],
      ] as const,
  ),
  [
    'the header of GS2',
    readGs2Header,
    [
      ['n,a=', '=2C', ''],
      ['p=', 'a', ','],
      ['n,a=', 'a', '='],
    ],
  ],
  [
    'an escaped name',
    unescapeName,
    [
      ['', '=2C', '='],
      ['', 'a', '\0'],
      ['', '=', ''],
    ],
  ],
  [
    'the directives of DIGEST-MD5',
    (text) => readDirectives(bytes(text), 'aborted'),
    [
      ['', ' ', 'x'],
      ['', ',', ''],
      ['a="', '\\', ''],
      ['a', ' ', 'b'],
      ['', 'a', ''],
      ['', 'a=b ', ''],
    ],
  ],
  [
    'a message of OAUTHBEARER',
    readBearerMessage,
    [
      ['n,,\x01auth=Bearer ', 'a', '\x01'],
      ['n,,\x01auth=Bearer', ' ', '\x01\x01'],
      ['n,,', '\x01a=b', ''],
      ['n,,\x01auth=Bearer a', '=', '!\x01\x01'],
    ],
  ],
  [
    'an error of OAUTHBEARER',
    readOAuthError,
    [
      ['', '[', ''],
      ['{"status":"', 'a', '"'],
      ['', '{"a":', ''],
      ['"', '\\u0000', ''],
    ],
  ],
  [
    'a message of PLAIN',
    (text) => readThreeParts(bytes(text)),
    [
      ['', '\0', ''],
      ['\0a\0', 'a', '\0'],
    ],
  ],
  [
    'what ANONYMOUS tells',
    (text) => anonymousTrace(text, 'malformed-request', 'message'),
    [
      ['', 'a', '@'],
      ['', '@', ''],
      ['a@', 'a', ' '],
    ],
  ],
  [
    'a name that is prepared',
    (text) => saslprep(text, 'name'),
    [
      ['', '\u00ad', '\x07'],
      ['', '\u00a0', ''],
      ['', '\u0627a', ''],
      ['', '\u0300', ''],
    ],
  ],
]

const test = suite('regular expressions')

for (const [what, read, attacks] of parsers) {
  test(`${what} is read in time, or refused`, () => {
    for (const size of [megabyte / 64, megabyte / 8, megabyte]) {
      for (const attack of attacks) {
        const text = textOf(attack, size)
        inTime(`${what} of ${JSON.stringify(attack)}, ${size} times`, () => orRefuses(read, text))
      }
    }
  })
}

/** What a domain says of itself, as XML and as JSON. */
const documents: readonly Attack[] = [
  ['', '<!--', ''],
  ['', '<!---->', '<XRD/>'],
  ['<!--', '-', ''],
  ['', ' ', '<XRD'],
  ["<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'>", "<Link rel='a' href='b'/>", ''],
  ['{"links":[', '{},', ''],
  ['', '[', ''],
  ['{"links":[{"rel":"urn:xmpp:alt-connections:websocket","href":"wss://', 'a.', '"}]}'],
]

test('what a domain says of where it is served is read in time, or refused', async () => {
  for (const attack of documents) {
    const body = bytes(textOf(attack, megabyte))
    const fetchDocument = async (url: string) => ({ url, status: 200, body })
    const discovery = discoverHostMeta('a.example', { fetchDocument })
    const outcome = await within(
      limit,
      discovery.catch((error: unknown) => error),
    )
    if (outcome instanceof Error) assert.instance(outcome, XmppError, JSON.stringify(attack))
  }
})

/** What is repeated to slow an expression down, and what it stands between: enough for each in use. */
const repeated = [
  '0',
  'a',
  ' ',
  '\t\r\n',
  '.',
  '-',
  ',',
  '=',
  '"',
  '\\',
  'a.',
  'a-',
  'a=b,',
  'AAAA',
  '<',
  '<?xml',
  '\u0300',
  '\ud800',
]
const starts = ['', '0.', 'a="']
const ends = ['\0', 'x ']

const swept = starts.flatMap((start) =>
  repeated.flatMap((each) => ends.map((end) => textOf([start, each, end], megabyte / 4))),
)

const expressions = new Map<string, string>()
for (const source of await sourceFiles(/^runtime\/.*\.ts$/)) {
  for (const expression of expressionsIn(parse(source))) expressions.set(expression, source.path)
}

for (const [expression, path] of expressions) {
  test(`${path}: ${expression} looks at a text once`, () => {
    const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(expression) ?? []
    inTime(`${expression} of one of the texts`, () => {
      for (const text of swept) new RegExp(pattern, flags).exec(text)
    })
  })
}

test('the expressions of the runtime were found', () => {
  assert.ok(expressions.size > 100, String(expressions.size))
})

test('an expression that takes the square of the time is stopped', () => {
  const text = textOf(['', '0', 'x'], megabyte / 2)
  assert.not(isInTime(() => /0+$/.test(text), 200))
  assert.ok(isInTime(() => /^0+$/.test(text), limit))
})

test.run()

function textOf([start, repeating, end]: Attack, size: number): string {
  return start + repeating.repeat(Math.ceil(size / repeating.length)) + end
}

/** Reads a text that may be refused: by an error of this library, and no other. */
function orRefuses(read: (text: string) => unknown, text: string): void {
  try {
    read(text)
  } catch (error) {
    if (!(error instanceof XmppError)) throw error
  }
}

/** Fails unless something that cannot be waited for comes to its end. */
function inTime(what: string, run: () => unknown): void {
  assert.ok(isInTime(run, limit), `${what} took more than ${limit} ms`)
}

/** False for what was stopped because it did not end by itself. */
function isInTime(run: () => unknown, milliseconds: number): boolean {
  try {
    new Script('run()').runInContext(createContext({ run }), { timeout: milliseconds })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}

/** The expressions in a source, as they are written. */
function expressionsIn(source: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
