import CryptoJS = require('crypto-js');
export = CryptoJS.MD5;
