import { expect, it } from "vitest";
import { chooseSeason, placeOf, seasonOf } from "./choose-season.ts";

const plan = { period: "day-of-week", least: 2, most: 3 } as const;
const at = (text: string) => ({ time: new Date(`${text}Z`) });
const now = new Date("2026-03-02T06:00:00Z"); // a Monday
const mondays = ["2026-01-05T23:59", "2026-02-09T06:00", "2026-02-16T00:00", "2026-02-23T06:00"].map(at);

it("chooses the newest windows of the same weekday, however old, and none where there are too few", () => {
  const others = [
    at("2026-02-24T06:00"),
    at("2026-03-01T06:00"),
    at("2026-03-02T05:00"),
    at("2026-03-09T06:00"),
  ];
  const { chosen, found } = chooseSeason([...mondays, ...others], now, plan);
  expect(chosen).toEqual(mondays.slice(1).toReversed());
  expect(found).toBe(4);
  expect(chooseSeason(mondays.slice(0, 2), now, plan).chosen).toEqual(mondays.slice(0, 2).toReversed());
  expect(chooseSeason([mondays[0]!, ...others], now, plan)).toEqual({ chosen: [], found: 1 });
  const hourly = chooseSeason(mondays, now, { ...plan, period: "hour-of-week" });
  expect(hourly.chosen).toEqual([mondays[3], mondays[1]]);
});

it("names seasons, and gives weeks places of which the running one's is no other's", () => {
  expect(seasonOf(now, plan)).toBe("Monday");
  expect(seasonOf(now, { period: "hour-of-week" })).toBe("Monday-06h");
  const week = 7 * 86_400_000;
  const places = [0, 1, 2, 3].map((back) => placeOf(new Date(now.getTime() - back * week), plan));
  expect(new Set(places).size).toBe(4);
  expect(placeOf(new Date(now.getTime() + 4 * week), plan)).toBe(places[0]);
});
