/** The prefixes declared around a place, the nearest last; `''` for a default namespace. */
export type Scopes = (readonly [depth: number, declared: ReadonlyMap<string, string>])[]

/**
 * A QName of the wire, or a list of them, as `{namespace}local`, by the prefixes that the elements around
 * it declare; as it is where its prefix is not declared inside the stanza. `namespace` is the default
 * one.
 */
export function resolveQNames(text: string, scopes: Scopes | undefined, namespace: string): string {
  const names = text.split(/[ \t\n\r]+/).filter((name) => name !== '')
  return names.map((name) => resolve(name, scopes ?? [], namespace)).join(' ')
}

function resolve(name: string, scopes: Scopes, namespace: string): string {
  const colon = name.indexOf(':')
  if (colon < 0) return `{${scopes.at(-1)?.[1].get('') ?? namespace}}${name}`
  // What a default namespace is bound to is no prefix.
  if (colon === 0) return name
  const prefix = name.slice(0, colon)
  for (let at = scopes.length - 1; at >= 0; at--) {
    const bound = scopes[at]![1].get(prefix)
    if (bound !== undefined) return `{${bound}}${name.slice(colon + 1)}`
  }
  return name
}
