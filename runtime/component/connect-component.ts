import { connectTcp } from '../connection/connect-tcp.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import { Component } from './component.ts'
import type { ComponentOptions } from './component-options.ts'

/**
 * Connects a component to its server (XEP-0114). There is no TLS in that protocol: use it on loopback,
 * or in a network that is trusted.
 *
 * Rejects with JidError, ConnectionError (`dns`, `connect`, `lost`), StreamError (`not-authorized` for
 * a wrong secret), TimeoutError, LocalProtocolError for options that fit nothing, or the reason of the
 * signal.
 */
export async function connectComponent(options: ComponentOptions): Promise<Component> {
  const environment = { platform: nodePlatform, connector: connectTcp }
  const component = new Component(options, environment)
  await component.connect()
  return component
}
