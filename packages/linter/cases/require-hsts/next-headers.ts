export default {
  async headers() {
    return [
      { source: '/(.*)', headers: [{ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains; preload' }] },
      { source: '/beta/(.*)', headers: [{ key: 'Strict-Transport-Security', value: 'max-age=3600' }] },
      //                                                                           ^^^^^^^^^^^^^^ require-hsts
      { source: '/a', headers: [{ key: 'X-Frame-Options', value: 'max-age=0' }] },
    ];
  },
};
