// The process of the command `typed-xmpp`.
import { run } from './cli/run.ts'

main()

function main(): void {
  const { stdin, stdout, stderr, env } = process
  run(process.argv.slice(2), {
    folder: process.cwd(),
    environment: env,
    stdin,
    stdout,
    stderr,
  }).then(
    (exitCode) => {
      process.exitCode = exitCode
    },
    (error: unknown) => {
      // Faults of the inputs are diagnostics; what arrives here is one of the program or the machine.
      const { message, stack = message } = error instanceof Error ? error : new Error(String(error))
      const traced = env['TYPED_XMPP_TRACE'] !== undefined
      const advice = traced ? stack : 'Set TYPED_XMPP_TRACE=1 to see where.'
      stderr.write(`typed-xmpp: ${message}\n  ${advice}\n`)
      process.exitCode = 1
    },
  )
}
