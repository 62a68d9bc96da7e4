import { Version, type VersionInit } from '../../generated/xep-0092/index.ts'
import type { RequestOptions } from '../client/request-types.ts'
import type { JidLike } from '../jid/jid.ts'
import { Extension } from './extension.ts'

/**
 * Software version (XEP-0092): says which software this is, and asks others. The operating system is
 * nobody's business unless the program says so (§4).
 */
export class SoftwareVersion extends Extension {
  static readonly xep: number = 92
  /** What is answered; a name and a version belong to it. */
  software: VersionInit = { name: 'typed-xmpp', version: '0.1.0' }

  override get features(): readonly string[] {
    return [Version.declaration.namespace]
  }

  /** Asks an entity which software it is. Rejects as a request. */
  query(to: JidLike, options?: RequestOptions): Promise<Version> {
    return this.stream.request(to, new Version(), options)
  }

  override initialize(): void {
    this.stream.handle(Version, 'get', () => {
      // Without a version it is no answer (§3).
      return new Version({ version: '', ...this.software })
    })
  }
}
