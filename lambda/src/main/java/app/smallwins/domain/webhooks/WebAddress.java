package app.smallwins.domain.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as people may give them. Where they lead is another question, see {@link Courier#look}. */
public final class WebAddress {

    private static final int LONGEST = 1_000;

    private WebAddress() {}

    /** The address somebody sent; empty when it is no whole web address, or one with a name and password in it. */
    public static Optional<URI> of(String sent) {
        try {
            return Optional.of(new URI(sent.strip())).filter(WebAddress::isUsable);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isUsable(URI url) {
        return url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null
                && url.toString().length() <= LONGEST
                && url.toString().chars().allMatch(one -> one > ' ' && one < 0x7f);
    }
}
