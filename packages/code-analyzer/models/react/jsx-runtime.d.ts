export const jsx: any;
export const jsxs: any;
export const Fragment: any;
