import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { runCommand } from '../tools/command.ts'
import { parse, root, type SourceFile, sourceFiles } from './sources.ts'

/** The folders of each layer, lowest first; a layer may import itself and what is below it. */
const layers: readonly (readonly string[])[] = [
  ['runtime/xml', 'runtime/jid', 'runtime/errors.ts', 'runtime/events.ts'],
  ['runtime/node'],
  ['generated'],
  ['runtime/stream', 'runtime/sasl'],
  ['runtime/connection'],
  [
    ...['runtime/client', 'runtime/component', 'runtime/toolkit'],
    ...['runtime/extensions', 'runtime/server'],
  ],
  ['runtime/index.ts', 'runtime/browser.ts'],
]

/** The documents whose generated modules the stream's layer may import. */
const streamVocabulary =
  /^generated\/(rfc3921|rfc6120|rfc7395|xep-(0077|0114|0198|0352|0386|0388|0440|0478|0484))\//

const test = suite('layers')

for (const file of [/^runtime\/.*\.ts$/, /^generated\/.*\.ts$/]) {
  test(`no file of ${file.source} imports a layer above its own`, async () => {
    const wrong = (await sourceFiles(file)).flatMap((source) =>
      importsOf(source)
        .map((specifier) => ({ specifier, fault: faultOf(source.path, specifier) }))
        .filter(({ fault }) => fault !== undefined)
        .map(({ specifier, fault }) => `${source.path} imports ${specifier}: ${fault}`),
    )
    assert.is(wrong.join('\n'), '')
  })
}

test('the compiler imports nothing of the runtime, and nothing imports the compiler', async () => {
  const compiler = await sourceFiles(/^codegen\/src\/.*\.ts$/)
  // A configuration is the compiler's own, wherever it lies.
  const others = await sourceFiles(
    /^(runtime|generated|examples)\/(?!.*\/typed-xmpp\.config\.ts$).*\.ts$/,
  )
  const importing = (files: readonly SourceFile[], banned: RegExp) =>
    files.flatMap((source) =>
      importsOf(source)
        .map((specifier) => targetOf(source.path, specifier))
        .filter((target) => banned.test(target))
        .map((target) => `${source.path} imports ${target}`),
    )
  assert.equal(importing(compiler, /^(runtime|generated)\/|^typed-xmpp(\/|$)/), [])
  assert.equal(importing(others, /^codegen\/|^typed-xmpp-codegen/), [])
})

test('Biome refuses every import upwards, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'typed-xmpp-layers-'))
  try {
    const probes = writeProbes(folder)
    const refused = await refusedImports(folder)
    const expected = probes.filter(({ wrong }) => wrong).map(({ path }) => path)
    assert.ok(expected.length > 50, 'there is little to refuse')
    assert.equal(refused, expected.sort())
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.run()

/** The layer that a path from the root belongs to, or undefined when it is in none. */
function layerOf(path: string): number | undefined {
  const index = layers.findIndex((entries) =>
    entries.some((entry) => path === entry || path.startsWith(`${entry}/`)),
  )
  return index === -1 ? undefined : index
}

/** What is wrong with an import, if anything. */
function faultOf(from: string, specifier: string): string | undefined {
  const target = targetOf(from, specifier)
  const layer = layerOf(from)
  if (layer === undefined) return 'the file is in no layer'
  if (!specifier.startsWith('.')) {
    return layer > 3 ? undefined : 'what layers 0 to 3 need of a platform is handed in'
  }
  const targetLayer = layerOf(target)
  if (targetLayer === undefined) return `${target} is in no layer`
  if (targetLayer > layer) return `layer ${layer} imports layer ${targetLayer}`
  const stream = layer === 3 && targetLayer === 2
  return stream && !streamVocabulary.test(target) ? 'not of the stream' : undefined
}

/** The path from the root that a relative specifier means; other specifiers as they are. */
function targetOf(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
}

/** The specifiers of every import, type import, re-export and dynamic import of a file. */
function importsOf(file: SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier)) found.push(node.moduleSpecifier.text)
    }
    const dynamic =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const [argument] = dynamic ? node.arguments : []
    if (argument && ts.isStringLiteral(argument)) found.push(argument.text)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) found.push(node.argument.literal.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(parse(file))
  return found
}

interface Probe {
  readonly path: string
  readonly wrong: boolean
}

/** Writes one file for each pair of folders, which imports the one from the other. */
function writeProbes(folder: string): Probe[] {
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  const folders = layers.flat().filter((entry) => !entry.endsWith('.ts') && entry !== 'generated')
  const modules = [...folders, 'generated/rfc6120', 'generated/xep-0030']
  const specifiers: readonly [from: string, specifier: string, wrong: boolean][] = [
    ...folders.flatMap((from) =>
      modules.map((to): [string, string, boolean] => {
        const specifier = posix.relative(from, `${to}/target.ts`)
        const relative = specifier.startsWith('.') ? specifier : `./${specifier}`
        return [from, relative, faultOf(`${from}/probe.ts`, relative) !== undefined]
      }),
    ),
    ...['runtime/xml', 'runtime/node', 'runtime/stream', 'runtime/connection'].flatMap(
      (from): [string, string, boolean][] => [
        [from, 'node:net', from !== 'runtime/connection'],
        [from, 'undici', from !== 'runtime/connection'],
        [from, 'typed-xmpp/node', true],
        [from, '../../codegen/src/main.ts', true],
      ],
    ),
    ['codegen/src', '../../runtime/xml/target.ts', true],
    ['codegen/src', '../../generated/rfc6120/index.ts', true],
    ['codegen/src', 'typed-xmpp/node', true],
    ['codegen/src/emit', '../model/target.ts', false],
    ['examples', '../runtime/node/target.ts', true],
    ['examples', 'typed-xmpp/node', false],
  ]
  return specifiers.map(([from, specifier, wrong], index) => {
    const path = `${from}/probe-${index}.ts`
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), `export type { Target } from '${specifier}'\n`)
    return { path, wrong }
  })
}

/** The files in which Biome, with this repository's configuration, refuses an import. */
async function refusedImports(folder: string): Promise<string[]> {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const only = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json']
  const parameters = [biome, 'lint', '--vcs-enabled=false', ...only, '.']
  const { stdout } = await runCommand(process.execPath, parameters, { cwd: folder, limit: 30 })
  const report = JSON.parse(stdout) as { diagnostics: { location: { path: unknown } }[] }
  const paths = report.diagnostics.map(({ location }) => String(location.path))
  return [...new Set(paths)].sort()
}
