import { LocalProtocolError } from '../errors.ts'
import type { ExtensionClass, LoadedExtension } from './extension.ts'

/**
 * The extension of a class among some.
 *
 * @throws LocalProtocolError when it is not there
 */
export function extensionAmong<E extends LoadedExtension>(
  loaded: readonly LoadedExtension[],
  type: ExtensionClass<E>,
): E {
  const found = loaded.find((each): each is E => each instanceof type)
  if (found !== undefined) return found
  throw new LocalProtocolError(`the extension ${type.name} is not loaded`)
}
