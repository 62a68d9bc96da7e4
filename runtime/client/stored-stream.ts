import { LocalProtocolError } from '../errors.ts'
import {
  type LoadedState,
  loadManagementState,
  type ManagementState,
} from '../stream/management-state.ts'
import type { ClientStorage } from './client-storage.ts'

/** Where the stream of an account is kept between two clients. */
export interface StreamStore {
  /**
   * Takes out what is kept: it is gone from there before it is given back, so that nobody uses it twice.
   * Rejects with what the storage rejects with, or LocalProtocolError for what is no stream of this
   * account.
   */
  take(): Promise<KeptStream | undefined>
  /** Keeps a stream; it is written before this returns, where the storage is as quick. */
  keep(state: ManagementState): Promise<void>
}

/** A stream that was kept. */
export interface KeptStream {
  readonly state: LoadedState
  /** Why it is not to be resumed, if it is not. */
  readonly obstacle?: string | undefined
}

/**
 * The stream of an account, by the key `stream:` with its bare JID; an empty text is none. `resource` is
 * what the client asks for: a stream that was begun with another is not gone on with.
 */
export function storedStream(
  storage: ClientStorage,
  account: string,
  resource: string | undefined,
): StreamStore {
  const key = `stream:${account}`
  return {
    async take() {
      const text = await storage.read(key)
      if (text === undefined || text === '') return undefined
      await storage.write(key, '')
      const value = contentOf(text)
      if (value.version !== version) throw unfit('it is of another version')
      const state = loadManagementState(value)
      if (state.jid.bare.toString() !== account) throw unfit('it is of another account')
      const isAsked = resource === undefined || resource === state.jid.resourcepart
      if (isAsked || resource === value.resource) return { state }
      return {
        state,
        obstacle: `it is of the resource ${state.jid.resourcepart ?? 'without a name'}`,
      }
    },
    async keep(state) {
      await storage.write(key, JSON.stringify({ version, resource, ...state }))
    },
  }
}

/** The characters of stanzas in a stream that is kept; one with more is not. */
export const mostKept = 1_048_576

function contentOf(text: string): Record<'version' | 'resource', unknown> {
  // Escaped as JSON they may be longer, but not without end.
  if (text.length > 8 * mostKept) throw unfit('it is too long')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw unfit('it cannot be read', cause)
  }
  if (typeof value === 'object' && value !== null) return value as ReturnType<typeof contentOf>
  throw unfit('it is no object')
}

function unfit(why: string, cause?: unknown): LocalProtocolError {
  const options = cause === undefined ? undefined : { cause }
  return new LocalProtocolError(`the stream that was kept cannot be resumed: ${why}`, options)
}

const version = 1
