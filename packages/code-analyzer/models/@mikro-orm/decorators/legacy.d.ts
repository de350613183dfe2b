export * from '@mikro-orm/core';
