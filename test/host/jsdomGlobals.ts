import { TextDecoder, TextEncoder } from "node:util";

// Every browser has them; Jest's jsdom environment does not. Import this file before the host in a jsdom test.
Object.assign(globalThis, { TextDecoder, TextEncoder });
