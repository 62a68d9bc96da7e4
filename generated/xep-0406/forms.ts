// Code generated from schemas/xep-0406/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration, Jid, JidLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

/**
 * The nodes that the channel has, beside its configuration.
 *
 * - `participants`: Who takes part.
 * - `presence`: The presence of who takes part.
 * - `information`: What the channel is.
 * - `allowed`: Who may take part.
 * - `banned`: Who may not.
 * - `jidmap-visible`: The real JIDs of who takes part.
 * - `avatar`: The picture of the channel.
 *
 * Other values are allowed too.
 */
export type MixConfigurationFormNodesPresent =
  | 'participants'
  | 'presence'
  | 'information'
  | 'allowed'
  | 'banned'
  | 'jidmap-visible'
  | 'avatar'
  | (string & {})

/** The values of {@link MixConfigurationFormNodesPresent}, in the order of the schema. */
export const mixConfigurationFormNodesPresents: readonly string[] = [
  'participants',
  'presence',
  'information',
  'allowed',
  'banned',
  'jidmap-visible',
  'avatar',
]

/**
 * Who may subscribe to messages.
 *
 * - `participants`: Who takes part.
 * - `allowed`: Who may take part.
 * - `anyone`: Everyone.
 */
export type MixConfigurationFormMessagesNodeSubscription = 'participants' | 'allowed' | 'anyone'

/** The values of {@link MixConfigurationFormMessagesNodeSubscription}, in the order of the schema. */
export const mixConfigurationFormMessagesNodeSubscriptions: readonly MixConfigurationFormMessagesNodeSubscription[] =
  ['participants', 'allowed', 'anyone']

/**
 * Who may subscribe to presence.
 *
 * - `participants`: Who takes part.
 * - `allowed`: Who may take part.
 * - `anyone`: Everyone.
 */
export type MixConfigurationFormPresenceNodeSubscription = 'participants' | 'allowed' | 'anyone'

/** The values of {@link MixConfigurationFormPresenceNodeSubscription}, in the order of the schema. */
export const mixConfigurationFormPresenceNodeSubscriptions: readonly MixConfigurationFormPresenceNodeSubscription[] =
  ['participants', 'allowed', 'anyone']

/**
 * Who may subscribe to the list of participants.
 *
 * - `participants`: Who takes part.
 * - `allowed`: Who may take part.
 * - `anyone`: Everyone.
 * - `nobody`: Nobody.
 * - `admins`: Administrators.
 * - `owners`: Owners.
 */
export type MixConfigurationFormParticipantsNodeSubscription =
  | 'participants'
  | 'allowed'
  | 'anyone'
  | 'nobody'
  | 'admins'
  | 'owners'

/** The values of {@link MixConfigurationFormParticipantsNodeSubscription}, in the order of the schema. */
export const mixConfigurationFormParticipantsNodeSubscriptions: readonly MixConfigurationFormParticipantsNodeSubscription[] =
  ['participants', 'allowed', 'anyone', 'nobody', 'admins', 'owners']

/**
 * Who may subscribe to what the channel tells of itself.
 *
 * - `participants`: Who takes part.
 * - `allowed`: Who may take part.
 * - `anyone`: Everyone.
 */
export type MixConfigurationFormInformationNodeSubscription = 'participants' | 'allowed' | 'anyone'

/** The values of {@link MixConfigurationFormInformationNodeSubscription}, in the order of the schema. */
export const mixConfigurationFormInformationNodeSubscriptions: readonly MixConfigurationFormInformationNodeSubscription[] =
  ['participants', 'allowed', 'anyone']

/**
 * Who may subscribe to the list of those who may take part.
 *
 * - `participants`: Who takes part.
 * - `allowed`: Who may take part.
 * - `nobody`: Nobody.
 * - `admins`: Administrators.
 * - `owners`: Owners.
 */
export type MixConfigurationFormAllowedNodeSubscription =
  | 'participants'
  | 'allowed'
  | 'nobody'
  | 'admins'
  | 'owners'

/** The values of {@link MixConfigurationFormAllowedNodeSubscription}, in the order of the schema. */
export const mixConfigurationFormAllowedNodeSubscriptions: readonly MixConfigurationFormAllowedNodeSubscription[] =
  ['participants', 'allowed', 'nobody', 'admins', 'owners']

/**
 * Who may subscribe to the list of those who may not.
 *
 * - `participants`: Who takes part.
 * - `allowed`: Who may take part.
 * - `nobody`: Nobody.
 * - `admins`: Administrators.
 * - `owners`: Owners.
 */
export type MixConfigurationFormBannedNodeSubscription =
  | 'participants'
  | 'allowed'
  | 'nobody'
  | 'admins'
  | 'owners'

/** The values of {@link MixConfigurationFormBannedNodeSubscription}, in the order of the schema. */
export const mixConfigurationFormBannedNodeSubscriptions: readonly MixConfigurationFormBannedNodeSubscription[] =
  ['participants', 'allowed', 'nobody', 'admins', 'owners']

/**
 * Who may read the configuration, and subscribe to it.
 *
 * - `participants`: Who takes part.
 * - `allowed`: Who may take part.
 * - `nobody`: Nobody.
 * - `admins`: Administrators.
 * - `owners`: Owners.
 */
export type MixConfigurationFormConfigurationNodeAccess =
  | 'participants'
  | 'allowed'
  | 'nobody'
  | 'admins'
  | 'owners'

/** The values of {@link MixConfigurationFormConfigurationNodeAccess}, in the order of the schema. */
export const mixConfigurationFormConfigurationNodeAccesses: readonly MixConfigurationFormConfigurationNodeAccess[] =
  ['participants', 'allowed', 'nobody', 'admins', 'owners']

/**
 * Who may change what the channel tells of itself.
 *
 * - `participants`: Who takes part.
 * - `admins`: Administrators.
 * - `owners`: Owners.
 */
export type MixConfigurationFormInformationNodeUpdateRights = 'participants' | 'admins' | 'owners'

/** The values of {@link MixConfigurationFormInformationNodeUpdateRights}, in the order of the schema. */
export const mixConfigurationFormInformationNodeUpdateRightsValues: readonly MixConfigurationFormInformationNodeUpdateRights[] =
  ['participants', 'admins', 'owners']

/**
 * Who may change the picture of the channel.
 *
 * - `participants`: Who takes part.
 * - `admins`: Administrators.
 * - `owners`: Owners.
 */
export type MixConfigurationFormAvatarNodesUpdateRights = 'participants' | 'admins' | 'owners'

/** The values of {@link MixConfigurationFormAvatarNodesUpdateRights}, in the order of the schema. */
export const mixConfigurationFormAvatarNodesUpdateRightsValues: readonly MixConfigurationFormAvatarNodesUpdateRights[] =
  ['participants', 'admins', 'owners']

/**
 * Who may retract what others have sent.
 *
 * - `nobody`: Nobody.
 * - `admins`: Administrators.
 * - `owners`: Owners.
 */
export type MixConfigurationFormAdministratorMessageRetractionRights =
  | 'nobody'
  | 'admins'
  | 'owners'

/** The values of {@link MixConfigurationFormAdministratorMessageRetractionRights}, in the order of the schema. */
export const mixConfigurationFormAdministratorMessageRetractionRightsValues: readonly MixConfigurationFormAdministratorMessageRetractionRights[] =
  ['nobody', 'admins', 'owners']

const mixConfigurationFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:mix:admin:0',
  section: 'XEP-0406 §2.4',
  fields: {
    lastChangeMadeBy: { var: 'Last Change Made By', type: 'jid-single' },
    owners: { var: 'Owner', type: 'jid-multi' },
    administrators: { var: 'Administrator', type: 'jid-multi' },
    endOfLife: { var: 'End of Life', datatype: 'dateTime' },
    nodesPresent: {
      var: 'Nodes Present',
      type: 'list-multi',
      values: mixConfigurationFormNodesPresents,
      open: true,
    },
    messagesNodeSubscription: {
      var: 'Messages Node Subscription',
      type: 'list-single',
      values: mixConfigurationFormMessagesNodeSubscriptions,
    },
    presenceNodeSubscription: {
      var: 'Presence Node Subscription',
      type: 'list-single',
      values: mixConfigurationFormPresenceNodeSubscriptions,
    },
    participantsNodeSubscription: {
      var: 'Participants Node Subscription',
      type: 'list-single',
      values: mixConfigurationFormParticipantsNodeSubscriptions,
    },
    informationNodeSubscription: {
      var: 'Information Node Subscription',
      type: 'list-single',
      values: mixConfigurationFormInformationNodeSubscriptions,
    },
    allowedNodeSubscription: {
      var: 'Allowed Node Subscription',
      type: 'list-single',
      values: mixConfigurationFormAllowedNodeSubscriptions,
    },
    bannedNodeSubscription: {
      var: 'Banned Node Subscription',
      type: 'list-single',
      values: mixConfigurationFormBannedNodeSubscriptions,
    },
    configurationNodeAccess: {
      var: 'Configuration Node Access',
      type: 'list-single',
      values: mixConfigurationFormConfigurationNodeAccesses,
    },
    informationNodeUpdateRights: {
      var: 'Information Node Update Rights',
      type: 'list-single',
      values: mixConfigurationFormInformationNodeUpdateRightsValues,
    },
    avatarNodesUpdateRights: {
      var: 'Avatar Nodes Update Rights',
      type: 'list-single',
      values: mixConfigurationFormAvatarNodesUpdateRightsValues,
    },
    openPresence: { var: 'Open Presence', type: 'boolean' },
    participantsMustProvidePresence: { var: 'Participants Must Provide Presence', type: 'boolean' },
    userMessageRetraction: { var: 'User Message Retraction', type: 'boolean' },
    administratorMessageRetractionRights: {
      var: 'Administrator Message Retraction Rights',
      type: 'list-single',
      values: mixConfigurationFormAdministratorMessageRetractionRightsValues,
    },
    participantsMayInvite: {
      var: 'Participation Addition by Invitation from Participant',
      type: 'boolean',
    },
    privateMessages: { var: 'Private Messages', type: 'boolean' },
    mandatoryNicks: { var: 'Mandatory Nicks', type: 'boolean' },
  },
}

/**
 * How a channel is configured, in the item of its node urn:xmpp:mix:nodes:config.
 *
 * Forms with the FORM_TYPE `urn:xmpp:mix:admin:0`.
 *
 * @see [XEP-0406 §2.4](https://xmpp.org/extensions/xep-0406.html)
 */
export class MixConfigurationForm extends DataForm {
  static override readonly form: FormDeclaration = mixConfigurationFormDeclaration
  declare static readonly builder: () => MixConfigurationFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:mix:admin:0'
  /** Field `Last Change Made By` (jid-single): The bare JID of who made the last change. */
  declare readonly lastChangeMadeBy: Jid | undefined
  /** Field `Owner` (jid-multi): The bare JIDs of the owners, one at least. */
  declare readonly owners: readonly Jid[] | undefined
  /** Field `Administrator` (jid-multi): The bare JIDs of the administrators. */
  declare readonly administrators: readonly Jid[] | undefined
  /** Field `End of Life` (text-single): When the channel ends by itself; without it, never. */
  declare readonly endOfLife: Date | undefined
  /**
   * Field `Nodes Present` (list-multi): The nodes that the channel has, beside its configuration.
   * One of `participants`, `presence`, `information`, `allowed`, `banned`, `jidmap-visible`,
   * `avatar`.
   */
  declare readonly nodesPresent: readonly MixConfigurationFormNodesPresent[] | undefined
  /**
   * Field `Messages Node Subscription` (list-single): Who may subscribe to messages. One of
   * `participants`, `allowed`, `anyone`.
   */
  declare readonly messagesNodeSubscription:
    | MixConfigurationFormMessagesNodeSubscription
    | undefined
  /**
   * Field `Presence Node Subscription` (list-single): Who may subscribe to presence. One of
   * `participants`, `allowed`, `anyone`.
   */
  declare readonly presenceNodeSubscription:
    | MixConfigurationFormPresenceNodeSubscription
    | undefined
  /**
   * Field `Participants Node Subscription` (list-single): Who may subscribe to the list of
   * participants. One of `participants`, `allowed`, `anyone`, `nobody`, `admins`, `owners`.
   */
  declare readonly participantsNodeSubscription:
    | MixConfigurationFormParticipantsNodeSubscription
    | undefined
  /**
   * Field `Information Node Subscription` (list-single): Who may subscribe to what the channel
   * tells of itself. One of `participants`, `allowed`, `anyone`.
   */
  declare readonly informationNodeSubscription:
    | MixConfigurationFormInformationNodeSubscription
    | undefined
  /**
   * Field `Allowed Node Subscription` (list-single): Who may subscribe to the list of those who may
   * take part. One of `participants`, `allowed`, `nobody`, `admins`, `owners`.
   */
  declare readonly allowedNodeSubscription: MixConfigurationFormAllowedNodeSubscription | undefined
  /**
   * Field `Banned Node Subscription` (list-single): Who may subscribe to the list of those who may
   * not. One of `participants`, `allowed`, `nobody`, `admins`, `owners`.
   */
  declare readonly bannedNodeSubscription: MixConfigurationFormBannedNodeSubscription | undefined
  /**
   * Field `Configuration Node Access` (list-single): Who may read the configuration, and subscribe
   * to it. One of `participants`, `allowed`, `nobody`, `admins`, `owners`.
   */
  declare readonly configurationNodeAccess: MixConfigurationFormConfigurationNodeAccess | undefined
  /**
   * Field `Information Node Update Rights` (list-single): Who may change what the channel tells of
   * itself. One of `participants`, `admins`, `owners`.
   */
  declare readonly informationNodeUpdateRights:
    | MixConfigurationFormInformationNodeUpdateRights
    | undefined
  /**
   * Field `Avatar Nodes Update Rights` (list-single): Who may change the picture of the channel.
   * One of `participants`, `admins`, `owners`.
   */
  declare readonly avatarNodesUpdateRights: MixConfigurationFormAvatarNodesUpdateRights | undefined
  /**
   * Field `Open Presence` (boolean): Whether presence is taken from clients that do not take part.
   */
  declare readonly openPresence: boolean | undefined
  /**
   * Field `Participants Must Provide Presence` (boolean): Whether all participants have to share
   * their presence.
   */
  declare readonly participantsMustProvidePresence: boolean | undefined
  /** Field `User Message Retraction` (boolean): Whether users may retract what they have sent. */
  declare readonly userMessageRetraction: boolean | undefined
  /**
   * Field `Administrator Message Retraction Rights` (list-single): Who may retract what others have
   * sent. One of `nobody`, `admins`, `owners`.
   */
  declare readonly administratorMessageRetractionRights:
    | MixConfigurationFormAdministratorMessageRetractionRights
    | undefined
  /**
   * Field `Participation Addition by Invitation from Participant` (boolean): Whether participants
   * may let others in.
   */
  declare readonly participantsMayInvite: boolean | undefined
  /** Field `Private Messages` (boolean): Whether private messages may be sent. */
  declare readonly privateMessages: boolean | undefined
  /** Field `Mandatory Nicks` (boolean): Whether every participant has to have a nickname. */
  declare readonly mandatoryNicks: boolean | undefined

  constructor(init?: MixConfigurationFormInit, content?: Content) {
    super(formInit(mixConfigurationFormDeclaration, init), content)
    const v = formValues(this, mixConfigurationFormDeclaration)
    this.lastChangeMadeBy = v[0]
    this.owners = v[1]
    this.administrators = v[2]
    this.endOfLife = v[3]
    this.nodesPresent = v[4]
    this.messagesNodeSubscription = v[5]
    this.presenceNodeSubscription = v[6]
    this.participantsNodeSubscription = v[7]
    this.informationNodeSubscription = v[8]
    this.allowedNodeSubscription = v[9]
    this.bannedNodeSubscription = v[10]
    this.configurationNodeAccess = v[11]
    this.informationNodeUpdateRights = v[12]
    this.avatarNodesUpdateRights = v[13]
    this.openPresence = v[14]
    this.participantsMustProvidePresence = v[15]
    this.userMessageRetraction = v[16]
    this.administratorMessageRetractionRights = v[17]
    this.participantsMayInvite = v[18]
    this.privateMessages = v[19]
    this.mandatoryNicks = v[20]
  }

  override with(changes: Partial<MixConfigurationFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MixConfigurationFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MixConfigurationForm} is made of. */
export interface MixConfigurationFormInit extends Partial<DataFormInit> {
  /** Field `Last Change Made By` (jid-single): The bare JID of who made the last change. */
  readonly lastChangeMadeBy?: JidLike | undefined
  /** Field `Owner` (jid-multi): The bare JIDs of the owners, one at least. */
  readonly owners?: readonly JidLike[] | undefined
  /** Field `Administrator` (jid-multi): The bare JIDs of the administrators. */
  readonly administrators?: readonly JidLike[] | undefined
  /** Field `End of Life` (text-single): When the channel ends by itself; without it, never. */
  readonly endOfLife?: Date | undefined
  /**
   * Field `Nodes Present` (list-multi): The nodes that the channel has, beside its configuration.
   * One of `participants`, `presence`, `information`, `allowed`, `banned`, `jidmap-visible`,
   * `avatar`.
   */
  readonly nodesPresent?: readonly MixConfigurationFormNodesPresent[] | undefined
  /**
   * Field `Messages Node Subscription` (list-single): Who may subscribe to messages. One of
   * `participants`, `allowed`, `anyone`.
   */
  readonly messagesNodeSubscription?: MixConfigurationFormMessagesNodeSubscription | undefined
  /**
   * Field `Presence Node Subscription` (list-single): Who may subscribe to presence. One of
   * `participants`, `allowed`, `anyone`.
   */
  readonly presenceNodeSubscription?: MixConfigurationFormPresenceNodeSubscription | undefined
  /**
   * Field `Participants Node Subscription` (list-single): Who may subscribe to the list of
   * participants. One of `participants`, `allowed`, `anyone`, `nobody`, `admins`, `owners`.
   */
  readonly participantsNodeSubscription?:
    | MixConfigurationFormParticipantsNodeSubscription
    | undefined
  /**
   * Field `Information Node Subscription` (list-single): Who may subscribe to what the channel
   * tells of itself. One of `participants`, `allowed`, `anyone`.
   */
  readonly informationNodeSubscription?: MixConfigurationFormInformationNodeSubscription | undefined
  /**
   * Field `Allowed Node Subscription` (list-single): Who may subscribe to the list of those who may
   * take part. One of `participants`, `allowed`, `nobody`, `admins`, `owners`.
   */
  readonly allowedNodeSubscription?: MixConfigurationFormAllowedNodeSubscription | undefined
  /**
   * Field `Banned Node Subscription` (list-single): Who may subscribe to the list of those who may
   * not. One of `participants`, `allowed`, `nobody`, `admins`, `owners`.
   */
  readonly bannedNodeSubscription?: MixConfigurationFormBannedNodeSubscription | undefined
  /**
   * Field `Configuration Node Access` (list-single): Who may read the configuration, and subscribe
   * to it. One of `participants`, `allowed`, `nobody`, `admins`, `owners`.
   */
  readonly configurationNodeAccess?: MixConfigurationFormConfigurationNodeAccess | undefined
  /**
   * Field `Information Node Update Rights` (list-single): Who may change what the channel tells of
   * itself. One of `participants`, `admins`, `owners`.
   */
  readonly informationNodeUpdateRights?: MixConfigurationFormInformationNodeUpdateRights | undefined
  /**
   * Field `Avatar Nodes Update Rights` (list-single): Who may change the picture of the channel.
   * One of `participants`, `admins`, `owners`.
   */
  readonly avatarNodesUpdateRights?: MixConfigurationFormAvatarNodesUpdateRights | undefined
  /**
   * Field `Open Presence` (boolean): Whether presence is taken from clients that do not take part.
   */
  readonly openPresence?: boolean | undefined
  /**
   * Field `Participants Must Provide Presence` (boolean): Whether all participants have to share
   * their presence.
   */
  readonly participantsMustProvidePresence?: boolean | undefined
  /** Field `User Message Retraction` (boolean): Whether users may retract what they have sent. */
  readonly userMessageRetraction?: boolean | undefined
  /**
   * Field `Administrator Message Retraction Rights` (list-single): Who may retract what others have
   * sent. One of `nobody`, `admins`, `owners`.
   */
  readonly administratorMessageRetractionRights?:
    | MixConfigurationFormAdministratorMessageRetractionRights
    | undefined
  /**
   * Field `Participation Addition by Invitation from Participant` (boolean): Whether participants
   * may let others in.
   */
  readonly participantsMayInvite?: boolean | undefined
  /** Field `Private Messages` (boolean): Whether private messages may be sent. */
  readonly privateMessages?: boolean | undefined
  /** Field `Mandatory Nicks` (boolean): Whether every participant has to have a nickname. */
  readonly mandatoryNicks?: boolean | undefined
}

/** Builds a {@link MixConfigurationForm}. */
export interface MixConfigurationFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `Last Change Made By` (jid-single): The bare JID of who made the last change. */
  lastChangeMadeBy(value: JidLike): this
  /** Field `Owner` (jid-multi): The bare JIDs of the owners, one at least. */
  owners(value: readonly JidLike[]): this
  /** Field `Administrator` (jid-multi): The bare JIDs of the administrators. */
  administrators(value: readonly JidLike[]): this
  /** Field `End of Life` (text-single): When the channel ends by itself; without it, never. */
  endOfLife(value: Date): this
  /**
   * Field `Nodes Present` (list-multi): The nodes that the channel has, beside its configuration.
   * One of `participants`, `presence`, `information`, `allowed`, `banned`, `jidmap-visible`,
   * `avatar`.
   */
  nodesPresent(value: readonly MixConfigurationFormNodesPresent[]): this
  /**
   * Field `Messages Node Subscription` (list-single): Who may subscribe to messages. One of
   * `participants`, `allowed`, `anyone`.
   */
  messagesNodeSubscription(value: MixConfigurationFormMessagesNodeSubscription): this
  /**
   * Field `Presence Node Subscription` (list-single): Who may subscribe to presence. One of
   * `participants`, `allowed`, `anyone`.
   */
  presenceNodeSubscription(value: MixConfigurationFormPresenceNodeSubscription): this
  /**
   * Field `Participants Node Subscription` (list-single): Who may subscribe to the list of
   * participants. One of `participants`, `allowed`, `anyone`, `nobody`, `admins`, `owners`.
   */
  participantsNodeSubscription(value: MixConfigurationFormParticipantsNodeSubscription): this
  /**
   * Field `Information Node Subscription` (list-single): Who may subscribe to what the channel
   * tells of itself. One of `participants`, `allowed`, `anyone`.
   */
  informationNodeSubscription(value: MixConfigurationFormInformationNodeSubscription): this
  /**
   * Field `Allowed Node Subscription` (list-single): Who may subscribe to the list of those who may
   * take part. One of `participants`, `allowed`, `nobody`, `admins`, `owners`.
   */
  allowedNodeSubscription(value: MixConfigurationFormAllowedNodeSubscription): this
  /**
   * Field `Banned Node Subscription` (list-single): Who may subscribe to the list of those who may
   * not. One of `participants`, `allowed`, `nobody`, `admins`, `owners`.
   */
  bannedNodeSubscription(value: MixConfigurationFormBannedNodeSubscription): this
  /**
   * Field `Configuration Node Access` (list-single): Who may read the configuration, and subscribe
   * to it. One of `participants`, `allowed`, `nobody`, `admins`, `owners`.
   */
  configurationNodeAccess(value: MixConfigurationFormConfigurationNodeAccess): this
  /**
   * Field `Information Node Update Rights` (list-single): Who may change what the channel tells of
   * itself. One of `participants`, `admins`, `owners`.
   */
  informationNodeUpdateRights(value: MixConfigurationFormInformationNodeUpdateRights): this
  /**
   * Field `Avatar Nodes Update Rights` (list-single): Who may change the picture of the channel.
   * One of `participants`, `admins`, `owners`.
   */
  avatarNodesUpdateRights(value: MixConfigurationFormAvatarNodesUpdateRights): this
  /**
   * Field `Open Presence` (boolean): Whether presence is taken from clients that do not take part.
   */
  openPresence(value: boolean): this
  /**
   * Field `Participants Must Provide Presence` (boolean): Whether all participants have to share
   * their presence.
   */
  participantsMustProvidePresence(value: boolean): this
  /** Field `User Message Retraction` (boolean): Whether users may retract what they have sent. */
  userMessageRetraction(value: boolean): this
  /**
   * Field `Administrator Message Retraction Rights` (list-single): Who may retract what others have
   * sent. One of `nobody`, `admins`, `owners`.
   */
  administratorMessageRetractionRights(
    value: MixConfigurationFormAdministratorMessageRetractionRights,
  ): this
  /**
   * Field `Participation Addition by Invitation from Participant` (boolean): Whether participants
   * may let others in.
   */
  participantsMayInvite(value: boolean): this
  /** Field `Private Messages` (boolean): Whether private messages may be sent. */
  privateMessages(value: boolean): this
  /** Field `Mandatory Nicks` (boolean): Whether every participant has to have a nickname. */
  mandatoryNicks(value: boolean): this
  build(): MixConfigurationForm
}
