// What tests call by name: assignments without a page.

export { decodeAssignment, encodeAssignment, markOf } from "../course/assignment";
export { dayFrom, fieldOf, written } from "../course/days";
export { carriedBy, carries, fragmentOf, raised } from "../course/fragment";
export { baseFrom, isLocal, MOST, settle } from "./choice";
export { standing } from "../assigned/standing";
export { counting, toSend } from "../assigned/receipts";
export { qrImage } from "../platform/qr";
