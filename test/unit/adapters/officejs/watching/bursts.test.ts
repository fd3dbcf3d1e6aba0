import { bursts } from "../../../../../src/adapters/officejs/watching/bursts";

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

it("what comes in quick succession is one, together with what waited", async () => {
  const handled: number[][] = [];
  const { add, addUrgent } = bursts<number>((items) => Promise.resolve(void handled.push([...items])));
  add(1);
  await pause(400);
  expect(handled).toEqual([]);
  addUrgent(2);
  await pause(100);
  addUrgent(3);
  await pause(500);
  expect(handled).toEqual([[1, 2, 3]]);
});

it("what comes while a burst is handled is handled afterwards, never beside it", async () => {
  const running = { now: 0, most: 0 };
  const handled: number[][] = [];
  const { addUrgent } = bursts<number>(async (items) => {
    running.now += 1;
    running.most = Math.max(running.most, running.now);
    await pause(450);
    running.now -= 1;
    handled.push([...items]);
  });
  addUrgent(1);
  await pause(320);
  addUrgent(2);
  await pause(1600);
  expect(handled).toEqual([[1], [2]]);
  expect(running.most).toBe(1);
});
