// The worker of the one protocol (page-worker.ts). Cancelling ends the worker.
import { type Asked, answer } from './page-worker.ts';

self.onmessage = (event: MessageEvent<Asked>) => answer(event.data, (said) => self.postMessage(said));
