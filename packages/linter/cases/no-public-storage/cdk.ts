import { Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as rds from 'aws-cdk-lib/aws-rds';
import { BlockPublicAccess, Bucket, BucketAccessControl, CfnBucket } from 'aws-cdk-lib/aws-s3';

const lockedDown = { blockPublicAccess: BlockPublicAccess.BLOCK_ALL, enforceSSL: true };

export class Buckets extends Stack {
  constructor(scope: Stack, id: string, open: boolean) {
    super(scope, id);
    new Bucket(this, 'Uploads', { publicReadAccess: true, blockPublicAccess: BlockPublicAccess.BLOCK_ACLS });
//                                                  ^^^^ no-public-storage
    new Bucket(this, 'Invoices', { accessControl: BucketAccessControl.PUBLIC_READ });
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
    new Bucket(this, 'Letters', { accessControl: BucketAccessControl.PRIVATE });
    new Bucket(this, 'Website', { publicReadAccess: true, websiteIndexDocument: 'index.html' });
    new Bucket(this, 'Told', { publicReadAccess: open });
    const reports = new Bucket(this, 'Reports', { ...lockedDown, versioned: true });
    reports.grantPublicAccess();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
    reports.grantRead(new iam.AnyPrincipal());
//                    ^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
    reports.grantRead(new iam.ServicePrincipal('lambda.amazonaws.com'));
    const principals = [new iam.AnyPrincipal()];
    reports.addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [reports.arnForObjects('*')], principals }));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
    reports.addToResourcePolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], principals }));
    reports.addToResourcePolicy(
      new iam.PolicyStatement({ actions: ['s3:GetObject'], principals, conditions: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }),
    );
    new CfnBucket(this, 'Raw', { publicAccessBlockConfiguration: { blockPublicAcls: false, blockPublicPolicy: true } });
//                                                                                  ^^^^^ no-public-storage
  }
}

export class Databases extends Stack {
  constructor(scope: Stack, id: string, vpc: ec2.IVpc) {
    super(scope, id);
    const crm = new rds.DatabaseInstance(this, 'Crm', { vpc, storageEncrypted: true, publiclyAccessible: true });
//                                                                                                       ^^^^ no-public-storage
    new rds.DatabaseInstance(this, 'Erp', { vpc, storageEncrypted: true, publiclyAccessible: false });
    const group = new ec2.SecurityGroup(this, 'Group', { vpc });
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(5432));
//                       ^^^^^^^^^^^^^^^^^^ no-public-storage
    group.addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.tcp(6379));
//                       ^^^^^^^^^^^^^^^^^^ no-public-storage
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443));
    group.addIngressRule(ec2.Peer.ipv4('0.0.0.0/0'), ec2.Port.allTraffic());
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
    group.addIngressRule(ec2.Peer.ipv4('10.0.0.0/16'), ec2.Port.tcp(5432));
    group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.allTraffic());
    crm.connections.allowDefaultPortFromAnyIpv4();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
    crm.connections.allowDefaultPortFrom(group);
    crm.connections.allowFromAnyIpv4(ec2.Port.tcp(3306));
//                                   ^^^^^^^^^^^^^^^^^^ no-public-storage
    new ec2.CfnSecurityGroup(this, 'Rules', {
      securityGroupIngress: [
        { cidrIp: '0.0.0.0/0', fromPort: 443, toPort: 443 },
        { cidrIp: '10.0.0.0/8', fromPort: 5432, toPort: 5432 },
        { cidrIp: '0.0.0.0/0', fromPort: 27017, toPort: 27017 },
//                ^^^^^^^^^^^ no-public-storage
      ],
    });
  }
}
