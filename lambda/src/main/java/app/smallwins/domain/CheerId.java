package app.smallwins.domain;

import java.time.Instant;

/** The name of one cheer inside its jar: the moment it came, and the key of the request that brought it. Sorts by time. */
public record CheerId(String value) {

    public CheerId {
        if (!value.matches("[0-9]{8}T[0-9]{9}-[0-9a-f]{16}")) {
            throw new IllegalArgumentException("not a cheer id");
        }
    }

    /** The id of the cheer that came at {@code at} with the request {@code request}. */
    public static CheerId of(Instant at, RequestKey request) {
        return new CheerId(WinId.moment(at) + '-' + request.value());
    }
}
