import { Stack, aws_sqs } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Bucket as Store, BucketEncryption, type BucketProps } from 'aws-cdk-lib/aws-s3';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { shared } from './shared.ts';

declare const vpc: ec2.IVpc;
declare const someKey: Key | undefined;

/** Through spreads, variables, conditions and other files. */
export class Data extends Stack {
  databases(small: boolean, encrypted: boolean, rest: object) {
    new rds.DatabaseInstance(this, 'Written', { vpc, storageEncrypted: false });
//                                                                     ^^^^^ at-rest storageEncrypted false (off)
    new rds.DatabaseInstance(this, 'Left', { vpc });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest storageEncrypted default (off)
    new rds.DatabaseInstance(this, 'WithKey', { vpc, storageEncryptionKey: someKey });
    new rds.DatabaseInstance(this, 'Elsewhere', { vpc, ...shared });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest storageEncrypted true (on)
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private publiclyAccessible true (off)
    new rds.DatabaseInstance(this, 'Either', { vpc, storageEncrypted: small ? false : true });
//                                                                            ^^^^^ at-rest storageEncrypted false (off)
//                                                                                    ^^^^ at-rest storageEncrypted true (on)
    new rds.DatabaseInstance(this, 'Told', { vpc, storageEncrypted: encrypted });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest storageEncrypted unknown
    new rds.DatabaseInstance(this, 'Spread', { vpc, ...rest });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest storageEncrypted unknown
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private publiclyAccessible unknown
    const instance = { vpc, storageEncrypted: true };
    new rds.DatabaseInstance(this, 'Overwritten', { ...instance, storageEncrypted: false });
//                                                                                 ^^^^^ at-rest storageEncrypted false (off)
    new rds.DatabaseInstance(this, 'Production', { vpc, storageEncrypted: process.env.NODE_ENV === 'production' ? true : false });
//                                                                                                                ^^^^ at-rest storageEncrypted true (on)
  }

  buckets(props: BucketProps) {
    const store = new Store(this, 'Plain');
//                ^^^^^^^^^^^^^^^^^^^^^^^^ at-rest encryption default (on)
    new Store(this, 'Asked', { encryption: BucketEncryption.UNENCRYPTED });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest encryption UNENCRYPTED (doubtful)
    new Store(this, 'Managed', { encryption: BucketEncryption.KMS_MANAGED });
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest encryption KMS_MANAGED (on)
    new Store(this, 'Told', props);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest encryption unknown
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private publicReadAccess unknown
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in-transit enforceSSL unknown
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private accessControl unknown
    store.grantPublicAccess();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ private store.grantPublicAccess (off)
    store.grantRead(new iam.AnyPrincipal());
//                  ^^^^^^^^^^^^^^^^^^^^^^ private identity AnyPrincipal() (off)
    store.grantRead(new iam.ServicePrincipal('lambda.amazonaws.com'));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private identity ServicePrincipal(lambda.amazonaws.com) (on)
    const statement = { actions: ['s3:GetObject'], principals: [new iam.AnyPrincipal()] };
//                                                              ^^^^^^^^^^^^^^^^^^^^^^ private principals[] AnyPrincipal() (off)
    store.addToResourcePolicy(new iam.PolicyStatement(statement));
    store.addToResourcePolicy(new iam.PolicyStatement({ ...statement, effect: iam.Effect.DENY }));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private principals[] (on)
    store.addToResourcePolicy(new iam.PolicyStatement({ ...statement, principals: [new iam.AccountRootPrincipal()] }));
//                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private principals[] AccountRootPrincipal() (on)
    new aws_sqs.Queue(this, 'Queue', { encryption: aws_sqs.QueueEncryption.UNENCRYPTED });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest encryption UNENCRYPTED (off)
  }

  network() {
    const group = new ec2.SecurityGroup(this, 'Group', { vpc });
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(5432));
//                       ^^^^^^^^^^^^^^^^^^ private peer anyIpv4() (off)
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443));
    group.addIngressRule(ec2.Peer.ipv4('0.0.0.0/0'), ec2.Port.allTraffic());
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ private peer ipv4(0.0.0.0/0) (off)
    group.addIngressRule(ec2.Peer.ipv4('10.0.0.0/16'), ec2.Port.POSTGRES);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private peer ipv4(10.0.0.0/16) (on)
    new ec2.CfnSecurityGroup(this, 'Rules', {
      securityGroupIngress: [
        { cidrIp: '0.0.0.0/0', fromPort: 443 },
        { cidrIp: '10.0.0.0/8', fromPort: 5432 },
        { cidrIp: '0.0.0.0/0', fromPort: 5432 },
//                ^^^^^^^^^^^ private securityGroupIngress[].cidrIp 0.0.0.0/0 (off)
      ],
    });
  }
}

/** A construct of one's own hands its options on. */
export class OwnStore extends Store {
  constructor(scope: Stack, id: string) {
    super(scope, id, { publicReadAccess: true });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest encryption default (on)
//                                       ^^^^ private publicReadAccess true (off)
  }
}
/** What is made with itself ends, and takes nothing else of the file with it. */
export class Wrapped extends Stack {
  buckets(given: BucketProps) {
    let props = given;
    props = new Defaults(props);
    new Store(this, 'Wrapped', props);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest encryption unknown
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private publicReadAccess unknown
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in-transit enforceSSL unknown
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private accessControl unknown
    let principal: iam.IPrincipal;
    principal = new iam.ServicePrincipal(principal);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private identity ServicePrincipal(?) (on)
    new Store(this, 'Shared').grantRead(principal);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest encryption default (on)
    new Store(this, 'Asked', { encryption: BucketEncryption.UNENCRYPTED });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-rest encryption UNENCRYPTED (doubtful)
  }
}
// @file shared.ts
export const shared = { storageEncrypted: true, publiclyAccessible: true };
