/// <reference path="./.sst/platform/config.d.ts" />
export default $config({
  app: () => ({ name: 'clinic', home: 'aws' }),
  async run() {
    const vpc = new sst.aws.Vpc('Vpc');
    const assets = new sst.aws.Bucket('Assets', { access: 'public' });
    //                                                    ^^^^^^^^ no-public-storage
    const letters = new sst.aws.Bucket('Letters');
    const served = new sst.aws.Bucket('Served', { access: 'cloudfront' });
    new sst.aws.Postgres('Db', { vpc, transform: { instance: { publiclyAccessible: true } } });
    //                                                                             ^^^^ no-public-storage
    new sst.aws.Postgres('Closed', { vpc });
    new aws.rds.Instance('Old', { instanceClass: 'db.t4g.small', storageEncrypted: true, publiclyAccessible: true });
    //                                                                                                       ^^^^ no-public-storage
    return { assets, letters, served };
  },
});
