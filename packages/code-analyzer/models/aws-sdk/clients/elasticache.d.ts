import AWS = require('aws-sdk');
export = AWS.ElastiCache;
