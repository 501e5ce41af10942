/** Judges documents in a thread of its own, one after another. */
import { parentPort } from 'node:worker_threads';
import { judge, type Job } from './judge';

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await judge(job)));
