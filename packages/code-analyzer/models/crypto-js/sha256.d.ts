import CryptoJS = require('crypto-js');
export = CryptoJS.SHA256;
