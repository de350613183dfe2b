import CryptoJS = require('crypto-js');
export = CryptoJS.AES;
