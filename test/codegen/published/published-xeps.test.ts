/** Every XEP document beside the repository compiles, in one run and alone, with all that it declares. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/src/compile.ts'
import { Diagnostics } from '../../../codegen/src/diagnostics.ts'
import { formatText } from '../../../codegen/src/cli/format.ts'
import { manifestName } from '../../../codegen/src/manifest.ts'
import type { OutputFile } from '../../../codegen/src/output.ts'
import type { InputFile } from '../../../codegen/src/read/input-files.ts'
import { skip } from '../../support/skip.ts'
import { xepDocuments } from '../../support/xep-documents.ts'

const test = suite('published XEPs')
const documents = xepDocuments()
const reason = 'no XEP documents beside the repository'

/** Documents that compile to nothing: their one block says no namespace, or no element. */
const without: readonly string[] = ['xep-0038.xml']

/** Attributes at the top of a schema that none of its elements has. */
const unused: readonly string[] = ['restart', 'restartlogic']

/** The same of documents alone; in XEP-0342 they are those of a type that no element has. */
const unusedAlone: readonly string[] = [
  'xep-0206.xml restart',
  'xep-0206.xml restartlogic',
  'xep-0206.xml version',
  'xep-0314.xml label',
  'xep-0314.xml id',
  'xep-0342.xml name',
  'xep-0342.xml value',
]

const alone = 'compiles each document that has a schema by itself'
const together = 'compiles all documents in one run'
const declared = 'has a class for every element and a field for every attribute declared'
const again = 'gives the same bytes for the documents in another order'

if (documents === undefined) {
  for (const title of [alone, together, declared, again]) skip(test, title, reason)
} else {
  test(alone, async () => {
    let compiled = 0
    const missing: string[] = []
    for (const document of documents) {
      const { files, errors, codes } = await run([document])
      if (codes.has('F9') || without.includes(document.file)) continue
      assert.equal(errors, [], document.file)
      assert.ok(files.length > 0, document.file)
      compiled += 1
      const found = generatedNames(files)
      const { elements, attributes } = declaredNames([document])
      for (const name of [...elements, ...attributes]) {
        if (!found.has(name)) missing.push(`${document.file} ${name}`)
      }
    }
    assert.equal(missing, unusedAlone)
    assert.ok(compiled > 150, String(compiled))
  })

  const all = run(documents)

  test(together, async () => {
    const { files, errors, schemas } = await all
    assert.equal(errors, [])
    assert.ok(files.length > 0)
    assert.ok(schemas >= 250, String(schemas))
  })

  test(declared, async () => {
    const { files } = await all
    const { elements, attributes } = declaredNames(documents)
    assert.ok(elements.size > 800 && attributes.size > 300, `${elements.size} ${attributes.size}`)
    const found = generatedNames(files)
    const missing = [...elements, ...attributes].filter((name) => !found.has(name))
    assert.equal(missing, unused)
  })

  test(again, async () => {
    const some = documents.slice(0, 40)
    const first = await run(some)
    const second = await run([...some].reverse())
    assert.equal(
      second.files.map(({ path }) => path),
      first.files.map(({ path }) => path),
    )
    for (const [index, { text }] of first.files.entries()) {
      assert.fixture(second.files[index]?.text ?? '', text)
    }
  })
}

test.run()

interface Run {
  readonly files: readonly OutputFile[]
  readonly errors: readonly string[]
  readonly codes: ReadonlySet<string>
  readonly schemas: number
}

async function run(inputs: readonly InputFile[]): Promise<Run> {
  const diagnostics = new Diagnostics()
  const options = { importExtension: '.ts' as const, runtimeSpecifier: () => 'typed-xmpp/node/v1' }
  const compilation = await compile(inputs, options, diagnostics, () => undefined)
  for (const { location, code } of diagnostics.list) {
    assert.ok(location !== undefined || code === 'F9', code)
  }
  return {
    files: (compilation?.files ?? []).filter(({ path }) => path !== manifestName),
    errors: diagnostics.list.filter(({ severity }) => severity === 'error').map(formatText),
    codes: new Set(diagnostics.list.map(({ code }) => code)),
    schemas: compilation?.report.schemas ?? 0,
  }
}

function generatedNames(files: readonly OutputFile[]): ReadonlySet<string> {
  const text = files.map((each) => each.text).join('\n')
  return new Set(
    [...text.matchAll(/(?:name|element|attribute): '([^']+)'|^ {4}'?([\w-]+)'?: \{/gm)].flatMap(
      ([, wire, property]) => [wire, property].filter((each) => each !== undefined),
    ),
  )
}

function declaredNames(inputs: readonly InputFile[]): {
  readonly elements: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
} {
  const schemas = inputs.flatMap(schemasIn)
  const named = (kind: string): ReadonlySet<string> => {
    const pattern = new RegExp(`<(?:xsd?:)?${kind}\\s+name=["']([^"':]+)["']`, 'g')
    return new Set(
      schemas.flatMap((schema) => [...schema.matchAll(pattern)].map(([, name = '']) => name)),
    )
  }
  return { elements: named('element'), attributes: named('attribute') }
}

// By another way than the compiler's: what looks like a schema, without its comments.
function schemasIn({ bytes }: InputFile): readonly string[] {
  return [...new TextDecoder().decode(bytes).matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)]
    .map(([, block = '']) => block.replace(/<!--[\s\S]*?-->/g, ''))
    .filter((block) => /<(?:xsd?:)?schema[\s>][\s\S]*XMLSchema['"]/.test(block))
    .filter((block) => /targetNamespace/.test(block))
}
