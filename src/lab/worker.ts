// The worker of the one protocol (page-worker.ts). Cancelling ends the worker. A page that may have no workers loads the same file, and asks it itself.
import { type Asked, answer } from './page-worker.ts';

export { answer };

if (typeof WorkerGlobalScope !== 'undefined')
  self.onmessage = (event: MessageEvent<Asked>) => answer(event.data, (said) => self.postMessage(said));
