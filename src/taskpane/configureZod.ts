import * as z from "zod";

/** Without this zod probes `new Function`, which the page's Content-Security-Policy forbids. Imported before any schema is used. */
z.config({ jitless: true });
