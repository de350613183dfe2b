/** Just enough for TSX: attributes are not checked, and every element is a `JSX.Element`. */
declare namespace JSX {
  interface Element {
    type: any;
    props: any;
    key: string | null;
  }
  interface ElementClass {}
  interface ElementAttributesProperty {
    props: {};
  }
  interface ElementChildrenAttribute {
    children: {};
  }
  interface IntrinsicAttributes {
    key?: any;
    ref?: any;
  }
  interface IntrinsicElements {
    [element: string]: any;
  }
}
