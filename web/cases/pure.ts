// What tests call by name: the finder's reckoning, without a page.

export { readAddress, shown, writeAddress } from "./address";
export { outcome, picked, settle, toggled } from "./choose";
export { unpackCases, unpackSummaries } from "./unpack";
