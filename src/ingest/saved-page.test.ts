import { describe, expect, it } from "vitest";
import { captureTime } from "./capture-time.ts";
import { savedPageNote } from "./saved-page.ts";

const note = (html: string) => savedPageNote(Buffer.from(html));
const url = "https://norvikcourier.example/talks?id=1";

describe("what a saving tool noted", () => {
  it("is read from SingleFile", () => {
    expect(
      note(`<!DOCTYPE html> <html><!--
 Page saved with SingleFile 
 url: ${url} 
 saved date: Fri May 02 2031 10:20:30 GMT+0200 (Central European Summer Time)
--><body>`),
    ).toEqual({ url, capturedAt: "2031-05-02T10:20:30+02:00" });
  });

  it("is read from a browser, which states no time", () => {
    expect(note(`<!DOCTYPE html>\n<!-- saved from url=(0042)${url} -->\n<html>`)).toEqual({ url });
  });

  it("is read from the Wayback Machine's script and footer", () => {
    expect(note(`<html><head><script>__wm.wombat("${url}","20310502102030","https://a.example/");</script>`)).toEqual({
      url,
      capturedAt: "2031-05-02T10:20:30Z",
    });
    expect(note("</html><!--\n     FILE ARCHIVED ON 10:20:30 May 02, 2031 AND RETRIEVED FROM THE\n -->")).toEqual({
      capturedAt: "2031-05-02T10:20:30Z",
    });
  });

  it("is read from HTTrack", () => {
    expect(
      note(
        "<!-- Mirrored from norvik.example/a by HTTrack Website Copier/3.x [XR&CO'2014], Fri, 02 May 2031 10:20:30 GMT -->",
      ),
    ).toEqual({ url: "http://norvik.example/a", capturedAt: "2031-05-02T10:20:30Z" });
  });

  it("is nothing on other pages, and no address but of the web", () => {
    expect(note("<html><p>saved from url, saved date: 2 May</p>")).toEqual({});
    expect(note("<!-- saved from url=(0014)about:internet -->")).toEqual({});
    expect(note("<!-- Page saved with SingleFile\n url: file:///home/x\n saved date: soon -->")).toEqual({});
  });
});

describe("times", () => {
  it.each([
    ["2031-05-02", "2031-05-02"],
    ["2031-05-02T10:20:30.5+05:30", "2031-05-02T10:20:30.5+05:30"],
    ["Fri May 02 2031 10:20:30 GMT+0000 (UTC)", "2031-05-02T10:20:30Z"],
  ])("%s is read", (written, read) => expect(captureTime(written)).toBe(read));

  it.each(["", "yesterday", "2031-02-30", "02/05/2031", "20310502102099", "May 2031", "2031-05-02T25:00:00Z"])(
    "%j is not guessed at",
    (written) => expect(captureTime(written)).toBeNull(),
  );
});
