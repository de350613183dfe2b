interface Font {
  className: string;
  style: any;
  variable: string;
}
declare function localFont(options: any): Font;
export default localFont;
