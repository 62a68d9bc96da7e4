// Code generated from schemas/xep-0045/forms.xml, schemas/xep-0045/muc-admin.xsd, schemas/xep-0045/muc-owner.xsd, schemas/xep-0045/muc-user.xsd, schemas/xep-0045/muc.xsd; DO NOT EDIT.
export { Muc, MucHistory } from './muc.ts'
export type { MucBuilder, MucHistoryBuilder, MucHistoryInit, MucInit } from './muc.ts'
export { MucAdmin, MucAdminActor, MucAdminItem } from './muc-admin.ts'
export type {
  MucAdminActorBuilder,
  MucAdminActorInit,
  MucAdminBuilder,
  MucAdminInit,
  MucAdminItemBuilder,
  MucAdminItemInit,
} from './muc-admin.ts'
export { MucDestroy, MucOwner } from './muc-owner.ts'
export type {
  MucDestroyBuilder,
  MucDestroyInit,
  MucOwnerBuilder,
  MucOwnerInit,
} from './muc-owner.ts'
export {
  MucActor,
  mucAffiliations,
  MucContinue,
  MucDecline,
  MucDestroyed,
  MucInvite,
  MucItem,
  mucRoles,
  MucUser,
} from './muc-user.ts'
export type {
  MucActorBuilder,
  MucActorInit,
  MucAffiliation,
  MucContinueBuilder,
  MucContinueInit,
  MucDeclineBuilder,
  MucDeclineInit,
  MucDestroyedBuilder,
  MucDestroyedInit,
  MucInviteBuilder,
  MucInviteInit,
  MucItemBuilder,
  MucItemInit,
  MucRole,
  MucUserBuilder,
  MucUserInit,
} from './muc-user.ts'
export {
  MucRegisterForm,
  MucRequestForm,
  mucRequestFormRoles,
  MucRoomConfigForm,
  mucRoomConfigFormAllowPrivateMessagesValues,
  mucRoomConfigFormGetMemberLists,
  mucRoomConfigFormMaxUsersValues,
  mucRoomConfigFormPresenceBroadcasts,
  mucRoomConfigFormWhoises,
  MucRoomInfoForm,
} from './forms.ts'
export type {
  MucRegisterFormBuilder,
  MucRegisterFormInit,
  MucRequestFormBuilder,
  MucRequestFormInit,
  MucRequestFormRole,
  MucRoomConfigFormAllowPrivateMessages,
  MucRoomConfigFormBuilder,
  MucRoomConfigFormGetMemberList,
  MucRoomConfigFormInit,
  MucRoomConfigFormMaxUsers,
  MucRoomConfigFormPresenceBroadcast,
  MucRoomConfigFormWhois,
  MucRoomInfoFormBuilder,
  MucRoomInfoFormInit,
} from './forms.ts'
