declare const component: any;
export default component;
