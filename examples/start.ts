/**
 * `npm start`: compiles all schemas from scratch, as a process of its own, and then holds a typed
 * conversation with what was compiled. `npm start -- --help` says what else it can do.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readOptions, type TourOptions, usage } from './tour/options.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The extension that the clients of the tour speak, from a schema of one's own. */
const exampleSchema = [
  'examples/custom-extension/dummy.xsd',
  ...['--out', 'examples/tour/generated'],
  ...['--config', 'examples/tour/typed-xmpp.config.json'],
]

process.exitCode = await start()

async function start(): Promise<number> {
  let options: TourOptions
  try {
    options = readOptions(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`)
    return 2
  }
  if (options.help) {
    process.stdout.write(usage)
    return 0
  }
  process.stdout.write('Compiling schemas/ from scratch\n')
  const compiled =
    (await compile(['schemas', '--out', 'generated'])) && (await compile(exampleSchema))
  if (!compiled) return 1
  // Imported now: what it imports has only just been written.
  const { tour } = await import('./tour.ts')
  return (await tour(options)) ? 0 : 1
}

/** Runs the compiler; its own output says what it did. */
function compile(inputs: readonly string[]): Promise<boolean> {
  const command = ['--import', 'tsx', 'codegen/src/main.ts', 'generate', ...inputs, '--force']
  const compiler = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    compiler.once('error', reject)
    compiler.once('exit', (code) => resolve(code === 0))
  })
}
