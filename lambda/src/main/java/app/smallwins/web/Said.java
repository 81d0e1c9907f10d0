package app.smallwins.web;

import app.smallwins.web.page.Notice;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Carries what came of a form to the page that is shown next, in a cookie that only this browser's own key opens: nobody on
 * the way, and no log, can read somebody's words in it, and nothing of it is kept here.
 */
final class Said {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** Browsers keep no longer cookie (RFC 6265, section 6.1), its name and attributes included. */
    private static final int LONGEST = 3_500;
    private static final JsonMapper JSON = new JsonMapper();

    private final RandomGenerator secure;

    Said(RandomGenerator secure) {
        this.secure = secure;
    }

    /** The notice, sealed; empty when it is too long to be carried. */
    Optional<String> seal(Session session, Notice notice) {
        var nonce = new byte[NONCE];
        secure.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, session, nonce, write(notice));
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(all))
                .filter(cookie -> cookie.length() <= LONGEST);
    }

    /** The notice; empty when this browser did not get it from here. */
    Optional<Notice> open(Session session, String cookie) {
        try {
            var all = Base64.getUrlDecoder().decode(cookie);
            var nonce = Arrays.copyOf(all, NONCE);
            return Optional.of(read(crypt(Cipher.DECRYPT_MODE, session, nonce,
                    Arrays.copyOfRange(all, Math.min(NONCE, all.length), all.length))));
        } catch (IllegalArgumentException | IllegalStateException | IOException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] write(Notice notice) {
        var document = JsonNodeFactory.instance.objectNode().put("text", notice.text());
        notice.undo()
                .ifPresent(undo -> document.put("words", undo.words())
                        .put("day", undo.day())
                        .put("action", undo.action()));
        notice.link().ifPresent(link -> document.put("link", link));
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can be written", impossible);
        }
    }

    private static Notice read(byte[] bytes) throws IOException {
        var document = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
        var undo = text(document, "words").map(
                words -> new Notice.Undo(words, text(document, "day").orElse(""), text(document, "action").orElse("")));
        return new Notice(text(document, "text").orElse(""), undo, text(document, "link"));
    }

    private static Optional<String> text(JsonNode document, String name) {
        return Optional.ofNullable(document.path(name).textValue());
    }

    private static byte[] crypt(int mode, Session session, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(session.derived("said"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("not sealed for this browser", notOurs);
        }
    }
}
