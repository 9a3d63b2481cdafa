// What tests call: this room in one piece. All of it is pure but bankFromPage, which reads a page.

export { bankFromPage } from "./bank";
export { draw, shuffled } from "./draw";
export { decode, encode, marked, readHeader } from "./receipt";
