// What tests call, and pages of other rooms may: everything here without a document.

export { crc32 } from "./crc";
export { draw, shuffled } from "./draw";
export { decode, encode, marked, readHeader } from "./receipt";
