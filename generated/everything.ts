// Code generated from all schemas; DO NOT EDIT.
import { registry } from '../runtime/node/v1.ts'
import type { Registry } from '../runtime/node/v1.ts'
import { Session } from './rfc3921/session.ts'
import { AtomEntry, AtomFeed } from './rfc4287/atom.ts'
import { AtomInReplyTo, AtomTotal } from './rfc4685/atom-threading.ts'
import { Bind } from './rfc6120/bind.ts'
import {
  SaslAbort,
  SaslAuth,
  SaslChallenge,
  SaslFailureElement,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
} from './rfc6120/sasl.ts'
import { Iq, Message, Presence, StanzaErrorElement } from './rfc6120/stanzas.ts'
import { StreamErrorElement, StreamFeatures, StreamHeader } from './rfc6120/streams.ts'
import { StartTls, TlsFailure, TlsProceed } from './rfc6120/tls.ts'
import { RosterVersioning } from './rfc6121/roster-versioning.ts'
import { Roster } from './rfc6121/roster.ts'
import { SubscriptionPreApproval } from './rfc6121/subscription-pre-approval.ts'
import { FrameClose, FrameOpen } from './rfc7395/framing.ts'
import { DataForm, DataFormField } from './xep-0004/data-forms.ts'
import { LastActivity } from './xep-0012/last-activity.ts'
import { PrivacyLists } from './xep-0016/privacy-lists.ts'
import { FeatureNegotiation } from './xep-0020/feature-negotiation.ts'
import { MessageEvents } from './xep-0022/message-events.ts'
import { DiscoInfo } from './xep-0030/disco-info.ts'
import { DiscoItems } from './xep-0030/disco-items.ts'
import { Addresses } from './xep-0033/addresses.ts'
import { MucAdmin } from './xep-0045/muc-admin.ts'
import { MucOwner } from './xep-0045/muc-owner.ts'
import { MucUser } from './xep-0045/muc-user.ts'
import { Muc } from './xep-0045/muc.ts'
import { InBandClose, InBandData, InBandOpen } from './xep-0047/in-band-bytestreams.ts'
import { LegacyBookmarkConference, LegacyBookmarks } from './xep-0048/legacy-bookmarks.ts'
import { PrivateStorage } from './xep-0049/private-storage.ts'
import {
  Command,
  CommandBadAction,
  CommandBadLocale,
  CommandBadPayload,
  CommandBadSessionId,
  CommandMalformedAction,
  CommandSessionExpired,
} from './xep-0050/commands.ts'
import { VCard } from './xep-0054/vcard.ts'
import { Search } from './xep-0055/search.ts'
import { ResultSet } from './xep-0059/result-set.ts'
import {
  PubsubClosedNode,
  PubsubConfigurationRequired,
  PubsubInvalidJid,
  PubsubInvalidOptions,
  PubsubInvalidPayload,
  PubsubInvalidSubid,
  PubsubItemForbidden,
  PubsubItemRequired,
  PubsubJidRequired,
  PubsubMaxItemsExceeded,
  PubsubMaxNodesExceeded,
  PubsubNodeFull,
  PubsubNodeIdRequired,
  PubsubNotInRosterGroup,
  PubsubNotSubscribed,
  PubsubPayloadRequired,
  PubsubPayloadTooBig,
  PubsubPendingSubscription,
  PubsubPreconditionNotMet,
  PubsubPresenceSubscriptionRequired,
  PubsubSubidRequired,
  PubsubTooManySubscriptions,
  PubsubUnsupported,
  PubsubUnsupportedAccessModel,
} from './xep-0060/pubsub-errors.ts'
import { PubsubEvent } from './xep-0060/pubsub-event.ts'
import { PubsubOwner } from './xep-0060/pubsub-owner.ts'
import {
  Pubsub,
  PubsubAffiliation,
  PubsubAffiliations,
  PubsubConfigure,
  PubsubCreate,
  PubsubDefault,
  PubsubItem,
  PubsubItems,
  PubsubOptions,
  PubsubPublish,
  PubsubPublishOptions,
  PubsubRetract,
  PubsubSubscribe,
  PubsubSubscribeOptions,
  PubsubSubscription,
  PubsubSubscriptions,
  PubsubUnsubscribe,
} from './xep-0060/pubsub.ts'
import { Bytestream, BytestreamUdpSuccess } from './xep-0065/socks5-bytestreams.ts'
import { OobRequest } from './xep-0066/oob-request.ts'
import { Oob } from './xep-0066/oob.ts'
import { XhtmlIm } from './xep-0071/xhtml-im.ts'
import {
  XhtmlA,
  XhtmlAbbr,
  XhtmlAcronym,
  XhtmlAddress,
  XhtmlBlockquote,
  XhtmlBody,
  XhtmlBr,
  XhtmlCite,
  XhtmlCode,
  XhtmlDd,
  XhtmlDfn,
  XhtmlDiv,
  XhtmlDl,
  XhtmlDt,
  XhtmlEm,
  XhtmlH1,
  XhtmlH2,
  XhtmlH3,
  XhtmlH4,
  XhtmlH5,
  XhtmlH6,
  XhtmlImg,
  XhtmlKbd,
  XhtmlLi,
  XhtmlOl,
  XhtmlP,
  XhtmlPre,
  XhtmlQ,
  XhtmlSamp,
  XhtmlSpan,
  XhtmlStrong,
  XhtmlUl,
  XhtmlVar,
} from './xep-0071/xhtml.ts'
import { RegisterFeature } from './xep-0077/register-feature.ts'
import { Register } from './xep-0077/register.ts'
import { IqAuthFeature } from './xep-0078/iq-auth-feature.ts'
import { IqAuth } from './xep-0078/iq-auth.ts'
import { AmpFailedRules } from './xep-0079/amp-errors.ts'
import { AmpFeature } from './xep-0079/amp-feature.ts'
import {
  Amp,
  AmpInvalidRules,
  AmpRule,
  AmpUnsupportedActions,
  AmpUnsupportedConditions,
} from './xep-0079/amp.ts'
import { Geoloc } from './xep-0080/geoloc.ts'
import { AvatarData } from './xep-0084/avatar-data.ts'
import { AvatarMetadata } from './xep-0084/avatar-metadata.ts'
import {
  ChatActive,
  ChatComposing,
  ChatGone,
  ChatInactive,
  ChatPaused,
} from './xep-0085/chat-states.ts'
import { LegacyTime } from './xep-0090/legacy-time.ts'
import { LegacyDelay } from './xep-0091/legacy-delay.ts'
import { Version } from './xep-0092/version.ts'
import { SiBadProfile, SiNoValidStreams, StreamInitiation } from './xep-0095/stream-initiation.ts'
import { SiFile } from './xep-0096/si-file-transfer.ts'
import {
  UrlData,
  UrlDataMalformed,
  UrlDataTransferFailed,
  UrlDataTransferRefused,
} from './xep-0103/url-data.ts'
import { HttpSchemeAuth, HttpSchemeCookie, HttpSchemeHeader } from './xep-0104/http-scheme.ts'
import { Mood } from './xep-0107/mood.ts'
import { Activity } from './xep-0108/activity.ts'
import { Handshake } from './xep-0114/handshake.ts'
import { Caps } from './xep-0115/caps.ts'
import { Tune } from './xep-0118/tune.ts'
import { FormValidation } from './xep-0122/form-validation.ts'
import { BoshBody } from './xep-0124/bosh.ts'
import { ShimHeaders } from './xep-0131/shim.ts'
import {
  FormLayoutField,
  FormLayoutPage,
  FormLayoutSection,
  FormLayoutTable,
  FormLayoutText,
} from './xep-0141/form-layout.ts'
import { RosterExchange } from './xep-0144/roster-exchange.ts'
import { RosterNotes } from './xep-0145/roster-notes.ts'
import { VCardUpdate } from './xep-0153/vcard-avatar.ts'
import { HostMeta, HostMetaProperty } from './xep-0156/host-meta.ts'
import {
  JingleOutOfOrder,
  JingleSecurityRequired,
  JingleTieBreak,
  JingleUnknownSession,
  JingleUnsupportedInfo,
} from './xep-0166/jingle-errors.ts'
import { Jingle, JingleReason } from './xep-0166/jingle.ts'
import { RtpCryptoRequired, RtpInvalidCrypto } from './xep-0167/jingle-rtp-errors.ts'
import {
  RtpActive,
  RtpHold,
  RtpMute,
  RtpRinging,
  RtpUnhold,
  RtpUnmute,
} from './xep-0167/jingle-rtp-info.ts'
import { RtpDescription } from './xep-0167/jingle-rtp.ts'
import { Nick } from './xep-0172/nick.ts'
import { IceUdpTransport } from './xep-0176/ice-udp.ts'
import { RawUdpTransport } from './xep-0177/raw-udp.ts'
import { Receipt0Received, Receipt0Request } from './xep-0184/receipts-0.ts'
import { ReceiptReceived, ReceiptRequest } from './xep-0184/receipts.ts'
import { BlockedCondition } from './xep-0191/blocking-errors.ts'
import { Block, BlockItem, Blocklist, Unblock } from './xep-0191/blocking.ts'
import { Sm2Feature } from './xep-0198/stream-management-2.ts'
import {
  SmAnswer,
  SmEnable,
  SmEnabled,
  SmFailed,
  SmFeature,
  SmHandledCountTooHigh,
  SmRequest,
  SmResume,
  SmResumed,
} from './xep-0198/stream-management.ts'
import { Ping } from './xep-0199/ping.ts'
import { EntityTime } from './xep-0202/time.ts'
import { Delay } from './xep-0203/delay.ts'
import {
  ExternalService,
  ExternalServiceCredentials,
  ExternalServices,
} from './xep-0215/external-services.ts'
import { MediaElement } from './xep-0221/media-element.ts'
import { Attention } from './xep-0224/attention.ts'
import { ComponentBind, ComponentUnbind } from './xep-0225/component-binding.ts'
import { ServerDataArchive } from './xep-0227/server-data-archive.ts'
import { ServerDataScramCredentials } from './xep-0227/server-data-scram.ts'
import {
  ServerData,
  ServerDataHost,
  ServerDataOfflineMessages,
  ServerDataUser,
} from './xep-0227/server-data.ts'
import { BitsOfBinary } from './xep-0231/bits-of-binary.ts'
import {
  FileTransfer3Abort,
  FileTransfer3Checksum,
  FileTransfer3Description,
  FileTransfer3File,
  FileTransfer3Received,
} from './xep-0234/jingle-file-transfer-3.ts'
import {
  FileTransfer4Checksum,
  FileTransfer4Description,
  FileTransfer4File,
  FileTransfer4Received,
} from './xep-0234/jingle-file-transfer-4.ts'
import {
  FileTransferNotAvailable,
  FileTransferTooLarge,
} from './xep-0234/jingle-file-transfer-errors.ts'
import {
  FileTransferChecksum,
  FileTransferDescription,
  FileTransferFile,
  FileTransferReceived,
} from './xep-0234/jingle-file-transfer.ts'
import { DirectInvitation } from './xep-0249/direct-invitation.ts'
import { EssSecurityLabel } from './xep-0258/ess-security-label.ts'
import { SecurityLabelCatalog } from './xep-0258/security-label-catalog.ts'
import { SecurityLabel } from './xep-0258/security-label.ts'
import { Socks5Transport } from './xep-0260/jingle-s5b.ts'
import { InBandTransport } from './xep-0261/jingle-ibb.ts'
import { Thumbnail } from './xep-0264/thumbnails.ts'
import {
  Carbons1Disable,
  Carbons1Enable,
  Carbons1Private,
  Carbons1Received,
  Carbons1Sent,
} from './xep-0280/carbons-1.ts'
import {
  CarbonsDisable,
  CarbonsEnable,
  CarbonsPrivate,
  CarbonsReceived,
  CarbonsSent,
} from './xep-0280/carbons.ts'
import { BidiFeature } from './xep-0288/bidi-feature.ts'
import { Bidi } from './xep-0288/bidi.ts'
import { VCard4, VCard4Geo, VCard4Parameters, VCard4TimeZone } from './xep-0292/vcard4.ts'
import { RtcpFeedback, RtcpFeedbackInterval } from './xep-0293/rtcp-feedback.ts'
import { RtpExtmapAllowMixed, RtpHeaderExtension } from './xep-0294/rtp-header-extensions.ts'
import { Forwarded } from './xep-0297/forward.ts'
import { Hash1 } from './xep-0300/hashes-1.ts'
import { Hash, HashUsed } from './xep-0300/hashes.ts'
import { MessageCorrection } from './xep-0308/message-correct.ts'
import { Mam1Fin, Mam1Preferences, Mam1Query, Mam1Result } from './xep-0313/mam-1.ts'
import { MamFin, MamMetadata, MamPreferences, MamQuery, MamResult } from './xep-0313/mam.ts'
import { Hats } from './xep-0317/hats.ts'
import { Idle } from './xep-0319/idle.ts'
import { DtlsFingerprint } from './xep-0320/dtls.ts'
import {
  MarkerAcknowledged,
  MarkerDisplayed,
  MarkerMarkable,
  MarkerReceived,
} from './xep-0333/chat-markers.ts'
import { HintNoCopy, HintNoPermanentStore, HintNoStore, HintStore } from './xep-0334/hints.ts'
import { Json } from './xep-0335/json.ts'
import { JingleGroup } from './xep-0338/jingle-grouping.ts'
import { SsmaSource, SsmaSourceGroup } from './xep-0339/ssma.ts'
import { CsiActive, CsiFeature, CsiInactive } from './xep-0352/csi.ts'
import {
  JingleMessageAccept,
  JingleMessageFinish,
  JingleMessageProceed,
  JingleMessagePropose,
  JingleMessageReject,
  JingleMessageRetract,
  JingleMessageRinging,
} from './xep-0353/jingle-message.ts'
import { PushDisable, PushEnable, PushNotification } from './xep-0357/push.ts'
import { JinglePub, JinglePubStart, JinglePubStarting } from './xep-0358/jingle-publish.ts'
import { OriginId, ReferencedStanza, StanzaId } from './xep-0359/stanza-ids.ts'
import {
  UploadPurposeEphemeral,
  UploadPurposeMessage,
  UploadPurposePermanent,
  UploadPurposeProfile,
} from './xep-0363/http-upload-purpose.ts'
import {
  UploadFileTooLarge,
  UploadRequest,
  UploadRetry,
  UploadSlot,
} from './xep-0363/http-upload.ts'
import { AttachTo } from './xep-0367/message-attaching.ts'
import {
  Mix,
  MixCreate,
  MixDestroy,
  MixJoin,
  MixLeave,
  MixParticipant,
  MixSetNick,
  MixUpdateSubscription,
} from './xep-0369/mix.ts'
import { Reference } from './xep-0372/references.ts'
import {
  OpenPgp,
  OpenPgpCrypt,
  OpenPgpPayload,
  OpenPgpPublicKey,
  OpenPgpPublicKeys,
  OpenPgpSecretKey,
  OpenPgpSign,
  OpenPgpSigncrypt,
  OpenPgpTime,
  OpenPgpTo,
} from './xep-0373/openpgp.ts'
import { SpamReport0 } from './xep-0377/spam-report-0.ts'
import { SpamReport } from './xep-0377/spam-reporting.ts'
import { PreAuth } from './xep-0379/preauth-subscription.ts'
import { ExplicitEncryption } from './xep-0380/eme.ts'
import { AxolotlBundle, AxolotlDeviceList, AxolotlEncrypted } from './xep-0384/axolotl.ts'
import { OmemoBundle, OmemoDevices, OmemoEncrypted, OmemoOptOut } from './xep-0384/omemo.ts'
import { MediaSharing } from './xep-0385/media-sharing.ts'
import { Bind2, Bind2Bound } from './xep-0386/bind2.ts'
import {
  Sasl2Abort,
  Sasl2Authenticate,
  Sasl2Authentication,
  Sasl2Challenge,
  Sasl2Continue,
  Sasl2FailureElement,
  Sasl2Next,
  Sasl2Response,
  Sasl2Success,
  Sasl2TaskData,
} from './xep-0388/sasl2.ts'
import {
  RegistrationCancel,
  RegistrationChallenge,
  RegistrationFlow,
  RegistrationInvalidFlow,
  RegistrationRecovery,
  RegistrationRegister,
  RegistrationResponse,
  RegistrationSuccess,
} from './xep-0389/extensible-registration.ts'
import { Caps2 } from './xep-0390/caps2.ts'
import { JetSecurity } from './xep-0391/jet.ts'
import { Unstyled } from './xep-0393/styling.ts'
import { Markup } from './xep-0394/markup.ts'
import {
  Isr,
  IsrEnable,
  IsrEnabled,
  IsrResume,
  IsrResumed,
  IsrResumeFailed,
} from './xep-0397/isr.ts'
import { Bookmark0 } from './xep-0402/bookmarks-0.ts'
import { Bookmark } from './xep-0402/bookmarks.ts'
import { MixPresence } from './xep-0403/mix-presence.ts'
import { MixAnonJoin, MixAnonParticipant, MixUserPreference } from './xep-0404/mix-anon.ts'
import { MixClientJoin, MixClientLeave } from './xep-0405/mix-pam.ts'
import { MixRosterAnnotate, MixRosterChannel } from './xep-0405/mix-roster.ts'
import {
  MixInvitation,
  MixInvitationAck,
  MixInvite,
  MixMiscJoin,
  MixRegister,
  MixRetract,
  MixRetracted,
} from './xep-0407/mix-misc.ts'
import { ImNg, ImNgEnable } from './xep-0409/im-ng.ts'
import { SceEnvelope } from './xep-0420/stanza-content-encryption.ts'
import { OccupantId } from './xep-0421/occupant-id.ts'
import { ApplyTo } from './xep-0422/fastening.ts'
import { MessageRetract0, MessageRetracted0 } from './xep-0424/message-retract-0.ts'
import { MessageRetract, MessageRetracted } from './xep-0424/message-retract.ts'
import { Moderate0, Moderated0 } from './xep-0425/message-moderate-0.ts'
import { Moderate, Moderated } from './xep-0425/message-moderate.ts'
import { Fallback } from './xep-0428/fallback.ts'
import {
  ChannelSearchConflictingFields,
  ChannelSearchFullSetRejected,
  ChannelSearchInvalidSortKey,
  ChannelSearchInvalidTerms,
  ChannelSearchNoConditions,
  ChannelSearchRateLimit,
} from './xep-0433/channel-search-errors.ts'
import { ChannelSearch, ChannelSearchResult } from './xep-0433/channel-search.ts'
import { TrustMessage } from './xep-0434/trust-messages.ts'
import { RoomActivity } from './xep-0437/room-activity.ts'
import { SaslChannelBinding } from './xep-0440/sasl-channel-binding.ts'
import { Reactions } from './xep-0444/reactions.ts'
import { PreAuthRegisterFeature } from './xep-0445/preauth-register.ts'
import { FileMetadata } from './xep-0446/file-metadata.ts'
import { FileSharing, FileSources } from './xep-0447/file-sharing.ts'
import { EncryptedFile } from './xep-0448/encrypted-file-sharing.ts'
import { Sticker, StickerPack } from './xep-0449/stickers.ts'
import { MucMentions } from './xep-0452/muc-mentions.ts'
import { Reply } from './xep-0461/reply.ts'
import { Ephemeral } from './xep-0466/ephemeral.ts'
import { StreamLimits } from './xep-0478/stream-limits.ts'
import {
  CallInvite,
  CallInviteAccept,
  CallInviteExternal,
  CallInviteJingle,
  CallInviteLeft,
  CallInviteReject,
  CallInviteRetract,
} from './xep-0482/call-invites.ts'
import { Fast, FastRequestToken, FastToken } from './xep-0484/fast.ts'
import { DisplayedSync } from './xep-0490/displayed-sync.ts'
import { NotificationSettings, NotifyAdvanced } from './xep-0492/notification-settings.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([
  Session,
  AtomEntry,
  AtomFeed,
  AtomInReplyTo,
  AtomTotal,
  Bind,
  SaslMechanisms,
  SaslAuth,
  SaslChallenge,
  SaslResponse,
  SaslAbort,
  SaslFailureElement,
  SaslSuccess,
  Message,
  Presence,
  Iq,
  StanzaErrorElement,
  StreamHeader,
  StreamFeatures,
  StreamErrorElement,
  StartTls,
  TlsProceed,
  TlsFailure,
  Roster,
  RosterVersioning,
  SubscriptionPreApproval,
  FrameOpen,
  FrameClose,
  DataForm,
  DataFormField,
  LastActivity,
  PrivacyLists,
  FeatureNegotiation,
  MessageEvents,
  DiscoInfo,
  DiscoItems,
  Addresses,
  Muc,
  MucAdmin,
  MucOwner,
  MucUser,
  InBandOpen,
  InBandData,
  InBandClose,
  LegacyBookmarks,
  LegacyBookmarkConference,
  PrivateStorage,
  Command,
  CommandBadAction,
  CommandBadLocale,
  CommandBadPayload,
  CommandBadSessionId,
  CommandMalformedAction,
  CommandSessionExpired,
  VCard,
  Search,
  ResultSet,
  Pubsub,
  PubsubAffiliations,
  PubsubAffiliation,
  PubsubConfigure,
  PubsubCreate,
  PubsubDefault,
  PubsubItems,
  PubsubItem,
  PubsubOptions,
  PubsubPublish,
  PubsubPublishOptions,
  PubsubRetract,
  PubsubSubscribe,
  PubsubSubscribeOptions,
  PubsubSubscription,
  PubsubSubscriptions,
  PubsubUnsubscribe,
  PubsubClosedNode,
  PubsubConfigurationRequired,
  PubsubInvalidJid,
  PubsubInvalidOptions,
  PubsubInvalidPayload,
  PubsubInvalidSubid,
  PubsubItemForbidden,
  PubsubItemRequired,
  PubsubJidRequired,
  PubsubMaxItemsExceeded,
  PubsubMaxNodesExceeded,
  PubsubNodeFull,
  PubsubNodeIdRequired,
  PubsubNotInRosterGroup,
  PubsubNotSubscribed,
  PubsubPayloadTooBig,
  PubsubPayloadRequired,
  PubsubPendingSubscription,
  PubsubPreconditionNotMet,
  PubsubPresenceSubscriptionRequired,
  PubsubSubidRequired,
  PubsubTooManySubscriptions,
  PubsubUnsupported,
  PubsubUnsupportedAccessModel,
  PubsubEvent,
  PubsubOwner,
  Bytestream,
  BytestreamUdpSuccess,
  Oob,
  OobRequest,
  XhtmlBody,
  XhtmlAbbr,
  XhtmlAcronym,
  XhtmlAddress,
  XhtmlBlockquote,
  XhtmlBr,
  XhtmlCite,
  XhtmlCode,
  XhtmlDfn,
  XhtmlDiv,
  XhtmlEm,
  XhtmlH1,
  XhtmlH2,
  XhtmlH3,
  XhtmlH4,
  XhtmlH5,
  XhtmlH6,
  XhtmlKbd,
  XhtmlP,
  XhtmlPre,
  XhtmlQ,
  XhtmlSamp,
  XhtmlSpan,
  XhtmlStrong,
  XhtmlVar,
  XhtmlA,
  XhtmlDl,
  XhtmlDt,
  XhtmlDd,
  XhtmlOl,
  XhtmlUl,
  XhtmlLi,
  XhtmlImg,
  XhtmlIm,
  Register,
  RegisterFeature,
  IqAuth,
  IqAuthFeature,
  Amp,
  AmpRule,
  AmpInvalidRules,
  AmpUnsupportedActions,
  AmpUnsupportedConditions,
  AmpFailedRules,
  AmpFeature,
  Geoloc,
  AvatarData,
  AvatarMetadata,
  ChatActive,
  ChatComposing,
  ChatPaused,
  ChatInactive,
  ChatGone,
  LegacyTime,
  LegacyDelay,
  Version,
  StreamInitiation,
  SiBadProfile,
  SiNoValidStreams,
  SiFile,
  UrlData,
  UrlDataMalformed,
  UrlDataTransferFailed,
  UrlDataTransferRefused,
  HttpSchemeAuth,
  HttpSchemeCookie,
  HttpSchemeHeader,
  Mood,
  Activity,
  Handshake,
  Caps,
  Tune,
  FormValidation,
  BoshBody,
  ShimHeaders,
  FormLayoutPage,
  FormLayoutSection,
  FormLayoutText,
  FormLayoutField,
  FormLayoutTable,
  RosterExchange,
  RosterNotes,
  VCardUpdate,
  HostMeta,
  HostMetaProperty,
  Jingle,
  JingleReason,
  JingleOutOfOrder,
  JingleSecurityRequired,
  JingleTieBreak,
  JingleUnknownSession,
  JingleUnsupportedInfo,
  RtpDescription,
  RtpCryptoRequired,
  RtpInvalidCrypto,
  RtpActive,
  RtpHold,
  RtpMute,
  RtpRinging,
  RtpUnhold,
  RtpUnmute,
  Nick,
  IceUdpTransport,
  RawUdpTransport,
  ReceiptRequest,
  ReceiptReceived,
  Receipt0Request,
  Receipt0Received,
  Blocklist,
  Block,
  Unblock,
  BlockItem,
  BlockedCondition,
  SmFeature,
  SmEnable,
  SmEnabled,
  SmRequest,
  SmAnswer,
  SmResume,
  SmResumed,
  SmFailed,
  SmHandledCountTooHigh,
  Sm2Feature,
  Ping,
  EntityTime,
  Delay,
  ExternalServices,
  ExternalServiceCredentials,
  ExternalService,
  MediaElement,
  Attention,
  ComponentBind,
  ComponentUnbind,
  ServerData,
  ServerDataHost,
  ServerDataUser,
  ServerDataOfflineMessages,
  ServerDataArchive,
  ServerDataScramCredentials,
  BitsOfBinary,
  FileTransferDescription,
  FileTransferFile,
  FileTransferChecksum,
  FileTransferReceived,
  FileTransfer3Description,
  FileTransfer3File,
  FileTransfer3Abort,
  FileTransfer3Checksum,
  FileTransfer3Received,
  FileTransfer4Description,
  FileTransfer4File,
  FileTransfer4Checksum,
  FileTransfer4Received,
  FileTransferNotAvailable,
  FileTransferTooLarge,
  DirectInvitation,
  EssSecurityLabel,
  SecurityLabel,
  SecurityLabelCatalog,
  Socks5Transport,
  InBandTransport,
  Thumbnail,
  CarbonsEnable,
  CarbonsDisable,
  CarbonsPrivate,
  CarbonsReceived,
  CarbonsSent,
  Carbons1Enable,
  Carbons1Disable,
  Carbons1Received,
  Carbons1Sent,
  Carbons1Private,
  Bidi,
  BidiFeature,
  VCard4,
  VCard4Geo,
  VCard4TimeZone,
  VCard4Parameters,
  RtcpFeedback,
  RtcpFeedbackInterval,
  RtpExtmapAllowMixed,
  RtpHeaderExtension,
  Forwarded,
  Hash,
  HashUsed,
  Hash1,
  MessageCorrection,
  MamQuery,
  MamResult,
  MamFin,
  MamMetadata,
  MamPreferences,
  Mam1Query,
  Mam1Result,
  Mam1Fin,
  Mam1Preferences,
  Hats,
  Idle,
  DtlsFingerprint,
  MarkerMarkable,
  MarkerDisplayed,
  MarkerReceived,
  MarkerAcknowledged,
  HintNoPermanentStore,
  HintNoStore,
  HintNoCopy,
  HintStore,
  Json,
  JingleGroup,
  SsmaSource,
  SsmaSourceGroup,
  CsiFeature,
  CsiActive,
  CsiInactive,
  JingleMessagePropose,
  JingleMessageRinging,
  JingleMessageRetract,
  JingleMessageAccept,
  JingleMessageProceed,
  JingleMessageReject,
  JingleMessageFinish,
  PushEnable,
  PushDisable,
  PushNotification,
  JinglePub,
  JinglePubStart,
  JinglePubStarting,
  StanzaId,
  OriginId,
  ReferencedStanza,
  UploadRequest,
  UploadSlot,
  UploadFileTooLarge,
  UploadRetry,
  UploadPurposeMessage,
  UploadPurposeProfile,
  UploadPurposeEphemeral,
  UploadPurposePermanent,
  AttachTo,
  MixCreate,
  MixDestroy,
  MixJoin,
  MixLeave,
  Mix,
  MixParticipant,
  MixSetNick,
  MixUpdateSubscription,
  Reference,
  OpenPgp,
  OpenPgpSigncrypt,
  OpenPgpSign,
  OpenPgpCrypt,
  OpenPgpTo,
  OpenPgpTime,
  OpenPgpPayload,
  OpenPgpPublicKey,
  OpenPgpPublicKeys,
  OpenPgpSecretKey,
  SpamReport0,
  SpamReport,
  PreAuth,
  ExplicitEncryption,
  AxolotlEncrypted,
  AxolotlDeviceList,
  AxolotlBundle,
  OmemoEncrypted,
  OmemoDevices,
  OmemoBundle,
  OmemoOptOut,
  MediaSharing,
  Bind2,
  Bind2Bound,
  Sasl2Authentication,
  Sasl2Authenticate,
  Sasl2Challenge,
  Sasl2Response,
  Sasl2Abort,
  Sasl2Success,
  Sasl2FailureElement,
  Sasl2Continue,
  Sasl2Next,
  Sasl2TaskData,
  RegistrationRegister,
  RegistrationRecovery,
  RegistrationFlow,
  RegistrationChallenge,
  RegistrationResponse,
  RegistrationCancel,
  RegistrationSuccess,
  RegistrationInvalidFlow,
  Caps2,
  JetSecurity,
  Unstyled,
  Markup,
  Isr,
  IsrEnable,
  IsrEnabled,
  IsrResume,
  IsrResumed,
  IsrResumeFailed,
  Bookmark,
  Bookmark0,
  MixPresence,
  MixAnonJoin,
  MixAnonParticipant,
  MixUserPreference,
  MixClientJoin,
  MixClientLeave,
  MixRosterAnnotate,
  MixRosterChannel,
  MixInvitation,
  MixInvitationAck,
  MixInvite,
  MixMiscJoin,
  MixRegister,
  MixRetract,
  MixRetracted,
  ImNgEnable,
  ImNg,
  SceEnvelope,
  OccupantId,
  ApplyTo,
  MessageRetract,
  MessageRetracted,
  MessageRetract0,
  MessageRetracted0,
  Moderate,
  Moderated,
  Moderate0,
  Moderated0,
  Fallback,
  ChannelSearch,
  ChannelSearchResult,
  ChannelSearchConflictingFields,
  ChannelSearchFullSetRejected,
  ChannelSearchInvalidTerms,
  ChannelSearchInvalidSortKey,
  ChannelSearchNoConditions,
  ChannelSearchRateLimit,
  TrustMessage,
  RoomActivity,
  SaslChannelBinding,
  Reactions,
  PreAuthRegisterFeature,
  FileMetadata,
  FileSharing,
  FileSources,
  EncryptedFile,
  StickerPack,
  Sticker,
  MucMentions,
  Reply,
  Ephemeral,
  StreamLimits,
  CallInvite,
  CallInviteRetract,
  CallInviteAccept,
  CallInviteReject,
  CallInviteLeft,
  CallInviteJingle,
  CallInviteExternal,
  Fast,
  FastRequestToken,
  FastToken,
  DisplayedSync,
  NotificationSettings,
  NotifyAdvanced,
])
