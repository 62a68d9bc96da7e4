/**
 * The tour: a short typed conversation, step by step, each making sure of what it sees. At the embedded
 * server, or with `--jid` at a server of yours.
 */
import { chatStep } from './tour/chat-step.ts'
import { embeddedSecrets, withEmbeddedServer } from './tour/embedded-stage.ts'
import { malformedStep } from './tour/malformed-step.ts'
import type { TourOptions } from './tour/options.ts'
import { presenceStep } from './tour/presence-step.ts'
import { ownExtensionStep, questionsStep } from './tour/questions-step.ts'
import { withRealServer } from './tour/real-stage.ts'
import { type Output, Screen } from './tour/screen.ts'
import { check, type Stage, Wiretap } from './tour/stage.ts'

/** Holds the conversation; whether every step went as it must. */
export async function tour(
  options: TourOptions,
  output: Output = process.stdout,
): Promise<boolean> {
  const screen = new Screen(output)
  const wiretap = new Wiretap(screen)
  const started = performance.now()
  // Whatever happens, the program ends.
  const watchdog = setTimeout(() => {
    screen.failed('the tour was not over after a minute')
    process.exit(1)
  }, 60_000)
  try {
    const { jid } = options
    let secrets = embeddedSecrets
    if (jid === undefined) await withEmbeddedServer(screen, wiretap, options, play)
    else secrets = await withRealServer(screen, wiretap, { ...options, jid }, play)
    check(!secrets.some((secret) => wiretap.includes(secret)), 'no credential was shown')
    screen.done('the streams were closed in order, and no password is in anything above')
  } catch (error) {
    screen.failed(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    return false
  } finally {
    clearTimeout(watchdog)
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  screen.end(
    `${screen.steps} steps, ${wiretap.size} pieces of XML, ${seconds} s: all as it must be`,
  )
  return true
}

async function play(stage: Stage): Promise<void> {
  await presenceStep(stage)
  await chatStep(stage)
  await questionsStep(stage)
  await ownExtensionStep(stage)
  await malformedStep(stage)
  stage.screen.step('Everybody leaves')
}
