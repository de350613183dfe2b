import AWS = require('aws-sdk');
export = AWS.EC2;
