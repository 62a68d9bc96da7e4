// The named types and groups whose local elements several elements share: those elements' classes
// are named after the type or group, for no parent is theirs alone.
import { isAnyType } from '../components/builtin-types.ts'
import type { ElementDeclaration, TypeDefinition } from '../components/element-declaration.ts'
import type { ModelGroup, Particle } from '../components/model-group.ts'
import type { Schema } from '../components/schema.ts'

/**
 * For each local element of the schema that stands in a named type or group which several elements of
 * the schema use: the name of that type or group.
 */
export function sharedOwners(schema: Schema): ReadonlyMap<ElementDeclaration, string> {
  const groups = new Map(
    schema.modelGroupDefinitions.map(({ modelGroup, name }) => [modelGroup, name]),
  )
  const owners = new Map<ElementDeclaration, string>()
  const claim = (name: string) => (declaration: ElementDeclaration) => {
    if (declaration.scope === 'local') owners.set(declaration, name)
  }
  for (const [modelGroup, name] of groups) walkParts(modelGroup, groups, claim(name))
  for (const type of schema.typeDefinitions) {
    const particle = ownParticle(type)
    if (particle === undefined || type.name === undefined) continue
    walk(particle, groups, claim(type.name), baseParticle(type))
  }
  const users = usersOf(schema)
  return new Map([...owners].filter(([declaration]) => (users.get(declaration)?.size ?? 0) > 1))
}

/** The elements of the schema whose content has each local element. */
function usersOf(schema: Schema): ReadonlyMap<ElementDeclaration, ReadonlySet<ElementDeclaration>> {
  const users = new Map<ElementDeclaration, Set<ElementDeclaration>>()
  const queue = [...schema.elementDeclarations]
  const seen = new Set(queue)
  const visit = (user: ElementDeclaration) => (child: ElementDeclaration) => {
    if (child.scope === 'global' || child.targetNamespace !== schema.targetNamespace) return
    const known = users.get(child)
    if (known === undefined) users.set(child, new Set([user]))
    else known.add(user)
    if (seen.has(child)) return
    seen.add(child)
    queue.push(child)
  }
  for (const element of queue) {
    const particle = ownParticle(element.typeDefinition)
    if (particle !== undefined) walk(particle, new Map(), visit(element))
  }
  return users
}

type Visit = (declaration: ElementDeclaration) => void

/** Visits the elements of a particle; what stands in a named group or in `except` is not its own. */
function walk(
  particle: Particle,
  groups: ReadonlyMap<ModelGroup, string>,
  visit: Visit,
  except?: Particle,
  seen: Set<ModelGroup> = new Set(),
): void {
  if (particle === except) return
  const { term } = particle
  if (term.kind === 'element') visit(term)
  else if (term.kind === 'modelGroup' && !groups.has(term)) {
    walkParts(term, groups, visit, except, seen)
  }
}

function walkParts(
  group: ModelGroup,
  groups: ReadonlyMap<ModelGroup, string>,
  visit: Visit,
  except?: Particle,
  seen: Set<ModelGroup> = new Set(),
): void {
  // A group may be used many times over; its elements are the same each time.
  if (seen.has(group)) return
  seen.add(group)
  for (const part of group.particles) walk(part, groups, visit, except, seen)
}

function ownParticle(type: TypeDefinition): Particle | undefined {
  if (type.kind === 'simpleType' || isAnyType(type)) return undefined
  return 'particle' in type.contentType ? type.contentType.particle : undefined
}

function baseParticle(type: TypeDefinition): Particle | undefined {
  return type.kind === 'complexType' && type.derivationMethod === 'extension'
    ? ownParticle(type.baseTypeDefinition)
    : undefined
}
