import { IsEmail, IsMobilePhone, IsOptional, IsPhoneNumber, IsString } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import * as nest from '@nestjs/graphql';
declare const use: (...values: unknown[]) => void;

export class SignupDto {
    @IsEmail() login!: string;
    //         ^^^^^ contact.email (schema)
    @IsPhoneNumber() reachableAt!: string;
    //               ^^^^^^^^^^^ contact.phone (schema)
    @IsString() email!: string;
    //          ^^^^^ contact.email (schema)
    @IsOptional() @IsString() name?: string;
    @IsString() emailTemplate!: string;
}

@ObjectType()
export class User {
    @Field() email!: string;
    //       ^^^^^ contact.email (schema customer)
    @Field(() => String, { nullable: true }) name?: string;
    //                                       ^^^^ identity.name (schema customer)
    @Field(() => Boolean) phone!: boolean;
    @Field() get fullName(): string {
    //           ^^^^^^^^ identity.name (schema customer)
      return '';
    }
}

@nest.InputType()
export class LeadInput {
    @nest.Field() phone!: string;
    //            ^^^^^ contact.phone (schema contact)
}

@InputType()
export class ProductInput {
    @Field() name!: string;
}

export function read(dto: SignupDto, user: User) {
  use(dto.login, user.email, user.phone);
  //      ^^^^^ contact.email (schema)
  //                  ^^^^^ contact.email (schema customer)
  use(IsMobilePhone);
}
