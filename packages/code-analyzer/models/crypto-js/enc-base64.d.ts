import CryptoJS = require('crypto-js');
export = CryptoJS.enc.Base64;
