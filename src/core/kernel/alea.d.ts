// Types of the one seedrandom variant that the core may use.
declare module 'seedrandom/lib/alea.js' {
  interface Draw {
    (): number;
    int32(): number;
    double(): number;
    quick(): number;
  }
  const alea: (seed: string) => Draw;
  export default alea;
}
