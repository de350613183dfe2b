import CryptoJS = require('crypto-js');
export = CryptoJS.enc.Utf8;
