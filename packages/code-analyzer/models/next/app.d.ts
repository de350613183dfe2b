export interface AppProps<P = any> {
  Component: any;
  pageProps: P;
  router: any;
}
export type AppType<P = {}> = (props: AppProps<P>) => any;
export type AppContext = any;
declare const App: any;
export default App;
