import { deferred } from "./deferred";

/** Parts of the pane that are not needed to draw its first screen. Comes with the code of the actions, so that an outcome never waits for its screen. */
export const Outcome = deferred(async () => (await import(/* webpackChunkName: "outcome-screens" */ "./components/Outcome")).Outcome);
export const MethodologySection = deferred(async () => (await import(/* webpackChunkName: "sections" */ "./components/methodology/MethodologySection")).MethodologySection);
export const LayoutSection = deferred(async () => (await import(/* webpackChunkName: "sections" */ "./components/layout/LayoutSection")).LayoutSection);
export const About = deferred(async () => (await import(/* webpackChunkName: "sections" */ "./components/about/About")).About);
export const TableCare = deferred(async () => (await import(/* webpackChunkName: "sections" */ "./components/fixing/TableCare")).TableCare);
export const FirstRun = deferred(async () => (await import(/* webpackChunkName: "beginning" */ "./components/beginning/FirstRun")).FirstRun);
export const StandingSteps = deferred(async () => (await import(/* webpackChunkName: "beginning" */ "./components/beginning/StandingSteps")).StandingSteps);

/** All of them, ahead of need. */
export const preloadParts = async (): Promise<void> => {
  await Promise.all([FirstRun, StandingSteps, Outcome, MethodologySection, About, LayoutSection, TableCare].map(({ preload }) => preload()));
};
