package app.smallwins.domain;

import java.time.Instant;
import java.util.Optional;

/** Remembers requests that may be delivered again. */
public interface Receipts {

    /**
     * The receipt of a request: the one it got when it came first, or this one when that is now.
     *
     * @param until when it may be forgotten
     * @return empty when the jar is being erased
     * @throws JarUnreachable when the table does not answer in time
     */
    Optional<Receipt> claim(JarId jar, RequestKey request, Receipt receipt, Instant until);

    /**
     * That a request came.
     *
     * @param fingerprint what it asked, in a form that cannot be read
     * @param at when it came first
     */
    record Receipt(String fingerprint, Instant at) {
    }
}
