import AWS = require('aws-sdk');
export = AWS.S3;
