/** Names this cleaning; raised with every change of what a page is cleaned to, so that kept pages are cleaned anew. */
export const CLEAN_VERSION = "7";
