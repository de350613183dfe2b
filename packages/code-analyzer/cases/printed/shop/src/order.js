import axios from 'axios';
import { createHash } from 'node:crypto';
import { api } from './settings.js';
import { fetchCoupon } from './coupon.js';

export async function send(order) {
  const customer = { email: order.customer.email, hashed: createHash('md5').update(order.customer.email).digest('hex') };
  if (process.env.NODE_ENV !== 'production') console.log(customer.email);
  console.log(customer);
  return axios.post(`${api}/orders`, customer, await fetchCoupon(order));
}
