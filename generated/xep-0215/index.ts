// Code generated from schemas/xep-0215/external-services.xsd; DO NOT EDIT.
export {
  ExternalService,
  externalServiceActions,
  ExternalServiceCredentials,
  ExternalServices,
} from './external-services.ts'
export type {
  ExternalServiceAction,
  ExternalServiceBuilder,
  ExternalServiceCredentialsBuilder,
  ExternalServiceCredentialsInit,
  ExternalServiceInit,
  ExternalServicesBuilder,
  ExternalServicesInit,
} from './external-services.ts'
