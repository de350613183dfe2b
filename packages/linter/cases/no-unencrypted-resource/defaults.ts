export const databaseDefaults = { multiAz: true, storageEncrypted: false };
export const encrypted = { storageEncrypted: true };
