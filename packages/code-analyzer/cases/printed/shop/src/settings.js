export const api = process.env.API ?? 'http://api.shop.example/v1';
