package app.smallwins.simulator.http;

/** Amazon's viewer, fit for a page that is scrolled and has no internet. */
final class ViewerForPages {

    /** Fonts that it would fetch from Amazon. Where they are installed, they are used. */
    private static final String AMAZONS_FONT = "url\\('https://[a-z0-9]+\\.cloudfront\\.net/([A-Za-z_-]+)\\.ttf'\\)";
    private static final String INSTALLED_FONT = "local('$1')";

    /** It compares where a page was touched with where a window shows the device; scrolling sets them apart. */
    private static final String WHERE_ON_THE_PAGE = "I=A.pageX,E=A.pageY;return{x:I,y:E}";
    private static final String WHERE_IN_THE_WINDOW = "I=A.clientX,E=A.clientY;return{x:I,y:E}";

    /** It is made ready in the turn of the event loop in which it is run. */
    private static final String BEGIN = "\nwindow.aplEngine = AplRenderer.initEngine();\n";

    private ViewerForPages() {}

    static String of(String script) {
        return script.replaceAll(AMAZONS_FONT, INSTALLED_FONT).replace(WHERE_ON_THE_PAGE, WHERE_IN_THE_WINDOW) + BEGIN;
    }
}
