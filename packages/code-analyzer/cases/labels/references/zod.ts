import { z } from 'zod';
declare const use: (...values: unknown[]) => void;

const signupSchema = z.object({
    email: z.string().email(),
//  ^^^^^ contact.email (schema)
    login: z.string().email(),
//  ^^^^^ contact.email (schema)
    name: z.string(),
    newsletter: z.boolean(),
    phone: z.boolean(),
    user: z.object({ name: z.string(), age: z.number() }),
    //               ^^^^ identity.name (schema customer)
    phones: z.array(z.string()),
//  ^^^^^^ contact.phone (schema)
    address: z.object({ zipCode: z.string().optional() }),
    //                  ^^^^^^^ contact.address (schema)
});

const envSchema = z.object({ MAIL_FROM: z.string().email(), ADMIN_EMAIL: z.string() });
use(envSchema);
