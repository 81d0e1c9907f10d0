package app.smallwins.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** What pages are made of besides themselves. The style is part of every page: one response is the whole first sight. */
public final class Assets {

    private static final String STYLE = read("page.css").replaceAll("/\\*.*?\\*/|\\s*\\n\\s*", "");
    private static final String ICON = read("icon.svg");

    private Assets() {}

    /** The style of all pages. */
    public static String style() {
        return STYLE;
    }

    /** The icon, an SVG. */
    public static String icon() {
        return ICON;
    }

    /** Names the icon's content: another icon has another name, so that browsers may keep it for good. */
    public static String iconName() {
        return "icon-" + HexFormat.of().formatHex(sha256(ICON)).substring(0, 12) + ".svg";
    }

    /**
     * What the browser may do with a page: draw it, with this very style. No script runs at all, whoever wrote it (CSP
     * Level 3).
     */
    public static String policy() {
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(sha256(STYLE))
                + "'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String read(String name) {
        try (var file = Assets.class.getResourceAsStream("/page/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
