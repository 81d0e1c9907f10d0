package app.smallwins.alexa.apl;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a QR code, drawn as one path: each row's black stretches as rectangles.
 *
 * @param zoom by how much the path is to be scaled to fill the graphic, quiet zone included
 */
record QrDrawing(String path, double zoom) {

    /** ISO/IEC 18004: four modules of white on every side. */
    private static final int QUIET_ZONE = 4;

    /** The graphic's own size. */
    private static final double GRAPHIC = 49;

    /** The code of a text, or nothing where it is too long for a code that can be read across a room. */
    static QrDrawing of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        return new QrDrawing(path.toString(), GRAPHIC / (code.size + 2 * QUIET_ZONE));
    }

    private static void row(QrCode code, int y, StringBuilder path) {
        var x = 0;
        while (x < code.size) {
            var length = stretch(code, x, y);
            if (length > 0) {
                path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE).append('h').append(length);
                path.append("v1h-").append(length).append('z');
            }
            x += Math.max(1, length);
        }
    }

    private static int stretch(QrCode code, int from, int y) {
        var end = from;
        while (end < code.size && code.getModule(end, y)) {
            end++;
        }
        return end - from;
    }
}
