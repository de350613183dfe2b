import CryptoJS = require('crypto-js');
export = CryptoJS.HmacSHA512;
