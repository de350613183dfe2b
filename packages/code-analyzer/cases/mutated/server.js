const express = require('express'), { Client } = require('pg');
var db = new Client({ connectionString: process.env.DATABASE_URL || 'postgres://app@db.example/app', ssl: { rejectUnauthorized: false } });
const app = module.exports = express(); app.use(express.json());
function audit(what) { return db.query("insert into audit_log values ('" + what + "')"); }
app.get('/users/:id', function (req, res, next) {
  db.query('select email, phone from users where id = $1', [req.params.id]).then(({ rows: [user] }) => {
    if (!user) return res.status(404).end(), undefined;
    console.log('user %s', user.email, arguments.length); res.cookie('email', user.email); res.json(user);
  }, next), void audit(req.ip);
});
app.post('/login', (req, res) => { with_(req.body, ({ email, password }) => { for (;;) { switch (true) { case !email: return; default: console.error(`login ${email}`); } } }); });
function with_(value, then) { var result = then.call(this, value); return result === undefined ? null : result; }
exports.old = function () { this.email = arguments[0]; }; exports.old.prototype.show = function show() { return this.email; };
