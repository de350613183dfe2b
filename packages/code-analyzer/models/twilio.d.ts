declare function TwilioSDK(accountSid?: string, authToken?: string, options?: any): TwilioSDK.Twilio;
declare namespace TwilioSDK {
  class Twilio {
    constructor(username?: string, password?: string, options?: any);
    readonly messages: MessageList;
    readonly calls: CallList;
    readonly lookups: { readonly v1: LookupsV1; readonly v2: LookupsV2 };
    readonly verify: { readonly v2: VerifyV2 };
    readonly conversations: { readonly v1: any };
    readonly api: any;
    readonly accountSid: string;
  }
  interface MessageList {
    (sid: string): any;
    /**
     * @sink recipient params
     * @recipient twilio
     */
    create(params: any, callback?: any): Promise<any>;
    list(params?: any, callback?: any): Promise<any[]>;
    get(sid: string): any;
  }
  interface CallList {
    (sid: string): any;
    /**
     * @sink recipient params
     * @recipient twilio
     */
    create(params: any, callback?: any): Promise<any>;
    list(params?: any, callback?: any): Promise<any[]>;
    get(sid: string): any;
  }
  interface LookupsV1 {
    phoneNumbers: PhoneNumbers;
  }
  interface LookupsV2 {
    phoneNumbers: PhoneNumbers;
  }
  interface PhoneNumbers {
    /**
     * @sink recipient phoneNumber
     * @recipient twilio
     */
    (phoneNumber: string): any;
  }
  interface VerifyV2 {
    services: VerifyServices;
  }
  interface VerifyServices {
    (sid: string): VerifyService;
  }
  interface VerifyService {
    verifications: VerificationList;
    verificationChecks: VerificationList;
  }
  interface VerificationList {
    /**
     * @sink recipient params
     * @recipient twilio
     */
    create(params: any, callback?: any): Promise<any>;
  }
  const twiml: any;
  const jwt: any;
  function validateRequest(...values: any[]): boolean;
  function validateRequestWithBody(...values: any[]): boolean;
  function validateExpressRequest(...values: any[]): boolean;
  function webhook(...values: any[]): any;
}
export = TwilioSDK;
