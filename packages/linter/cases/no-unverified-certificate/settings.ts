export const sslOff = { rejectUnauthorized: false };
//                                          ^^^^^ no-unverified-certificate
export const sslOn = { rejectUnauthorized: true };
