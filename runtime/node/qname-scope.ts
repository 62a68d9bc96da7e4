/**
 * A QName of the wire as `{namespace}local`, by the prefixes that the elements around it declare; as it
 * is where its prefix is not declared inside the stanza.
 */
export function resolveQName(
  text: string,
  scopes: readonly (readonly [number, ReadonlyMap<string, string>])[] | undefined,
): string {
  const name = text.trim()
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  for (let at = (scopes?.length ?? 0) - 1; at >= 0; at--) {
    const namespace = scopes![at]![1].get(prefix)
    if (namespace !== undefined) return `{${namespace}}${name.slice(colon + 1)}`
  }
  return colon < 0 ? `{}${name}` : name
}
