declare function dynamic<P = {}>(load: any, options?: any): (props: P) => any;
export default dynamic;
