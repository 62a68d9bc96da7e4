// Identifiers from names of XML, which may hold anything that XML allows.

/** The longest name of a class or property; behind it a line of generated code could not be broken. */
export const longestName = 63

/**
 * The name in lowerCamel: `SORT-STRING` is `sortString`, `vCard` stays. Empty where nothing of the
 * name can stand in an identifier.
 */
export function lowerCamel(name: string): string {
  const [first = '', ...rest] = wordsOf(name)
  return guarded([lowerFirst(first), ...rest.map(upperFirst)].join(''))
}

/** The name in UpperCamel: `message-type` is `MessageType`. */
export function upperCamel(name: string): string {
  return guarded(wordsOf(name).map(upperFirst).join(''))
}

/** The name with its first letter in upper case. */
export function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** The name with its first letter in lower case. */
export function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

/** The English plural of a property name. */
export function plural(name: string): string {
  if (/(?:[^aeiou]|qu)y$/i.test(name)) return `${name.slice(0, -1)}ies`
  if (/(?:ss|us|is|x|z|ch|sh)$/i.test(name)) return `${name}es`
  return /s$/i.test(name) ? name : `${name}s`
}

/** The words of a name; a word all in capitals is a word like others. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/(?:[^\p{ID_Continue}]|[\p{Cf}_])+/u)
    .filter((word) => word !== '')
    .map((word) => (/\p{Ll}/u.test(word) ? word : word.toLowerCase()))
}

/** An identifier does not begin with a digit or a combining mark. */
function guarded(name: string): string {
  return name === '' || /^[\p{ID_Start}]/u.test(name) ? name : `_${name}`
}
