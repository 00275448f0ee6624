package cn.biaogan.system.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** The line between one page and the world. */
record Wire(CDPSession session) {

    /** Terms hold as long as the one that set them: a page has one wire. */
    static Wire of(Page page) {
        return new Wire(page.context().newCDPSession(page));
    }

    void cut() {
        terms(true, -1);
    }

    void slowsUploadsTo(int bytesPerSecond) {
        terms(false, bytesPerSecond);
    }

    void isWhole() {
        terms(false, -1);
    }

    private void terms(boolean offline, int uploads) {
        var terms = new JsonObject();
        terms.addProperty("offline", offline);
        terms.addProperty("latency", 0);
        terms.addProperty("downloadThroughput", -1);
        terms.addProperty("uploadThroughput", uploads);
        session.send("Network.emulateNetworkConditions", terms);
    }
}
