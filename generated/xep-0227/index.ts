// Code generated from schemas/xep-0227/server-data-archive.xsd, schemas/xep-0227/server-data-scram.xsd, schemas/xep-0227/server-data.xsd; DO NOT EDIT.
export {
  ServerData,
  ServerDataHost,
  ServerDataOfflineMessages,
  ServerDataUser,
} from './server-data.ts'
export type {
  ServerDataBuilder,
  ServerDataHostBuilder,
  ServerDataHostInit,
  ServerDataInit,
  ServerDataOfflineMessagesBuilder,
  ServerDataOfflineMessagesInit,
  ServerDataUserBuilder,
  ServerDataUserInit,
} from './server-data.ts'
export { ServerDataArchive } from './server-data-archive.ts'
export type { ServerDataArchiveBuilder, ServerDataArchiveInit } from './server-data-archive.ts'
export { ServerDataScramCredentials } from './server-data-scram.ts'
export type {
  ServerDataScramCredentialsBuilder,
  ServerDataScramCredentialsInit,
} from './server-data-scram.ts'
