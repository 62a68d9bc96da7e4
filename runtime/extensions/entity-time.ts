import { EntityTime as TimeNode } from '../../generated/xep-0202/index.ts'
import type { RequestOptions } from '../client/request-types.ts'
import type { JidLike } from '../jid/jid.ts'
import { Extension } from './extension.ts'

/** Entity time (XEP-0202): tells the time here, and asks others for theirs. */
export class EntityTime extends Extension {
  static readonly xep: number = 202
  /** The time that is told. */
  now: () => Date = () => new Date()

  override get features(): readonly string[] {
    return [TimeNode.declaration.namespace]
  }

  /** Asks an entity for its time. Rejects as a request. */
  query(to: JidLike, options?: RequestOptions): Promise<TimeNode> {
    return this.stream.request(to, new TimeNode(), options)
  }

  override initialize(): void {
    this.stream.handle(TimeNode, 'get', () => {
      const utc = this.now()
      return new TimeNode({ utc, tzo: offsetOf(-utc.getTimezoneOffset()) })
    })
  }
}

/** An offset from UTC, in minutes, as XEP-0082 writes it. */
function offsetOf(minutes: number): string {
  const [sign, size] = minutes < 0 ? ['-', -minutes] : ['+', minutes]
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `${sign}${parts.join(':')}`
}
