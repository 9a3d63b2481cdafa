// Where the reader stopped. Apart from keep.ts, because the small script on every page needs this and nothing else of it.

import { PROGRESS } from "../platform/keys";
import { read, write } from "../platform/storage";
import { isPlace } from "./records";
import type { Place } from "./records";

const NAME = "place";

export const keptPlace = (): Place | undefined => read(NAME, isPlace, PROGRESS);

export function keepPlace(place: Place): void {
  write(NAME, place, PROGRESS);
}
