import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { answerRequest } from "./server/answerRequest";
import { hasCode } from "./server/errorCode";

const USUAL_PORT = 3100;
const ROOT = resolve(__dirname, "../..");
const FOLDERS = { workbench: resolve(ROOT, "build/workbench"), addin: resolve(ROOT, "dist") };

/** A running workbench. */
export interface RunningWorkbench {
  /** «http://localhost:3100/». */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the workbench at `/` and the add-in's production build at `/addin/`. Port 0, or a port that is taken, means any free one. */
export async function serveWorkbench(port: number): Promise<RunningWorkbench> {
  const server = createServer((request, response) => {
    answerRequest(request, response, FOLDERS).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  });
  await listen(server, port).catch(async (error: unknown) => {
    if (!hasCode(error, "EADDRINUSE")) throw error;
    await listen(server, 0);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((ready, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", () => {
      server.off("error", fail);
      ready();
    });
  });

if (require.main === module) {
  void serveWorkbench(Number(process.env.PORT ?? USUAL_PORT)).then(({ address }) => {
    process.stdout.write(`Рабочий стол разработчика: ${address}\n`);
  });
}
