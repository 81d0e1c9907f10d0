package app.smallwins.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The name of one win inside its jar: the moment it was told and the key of the request that told it, such as
 * {@code 20261120T081500000-9f86d081884c7d65}. Ids sort by time. In a jar the request alone tells one win from another: a
 * request that is delivered again means the same win, whatever moment it says this time.
 */
public record WinId(String value) implements Comparable<WinId> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS")
            .withZone(ZoneOffset.UTC);

    public WinId {
        if (!value.matches("[0-9]{8}T[0-9]{9}-[0-9a-f]{16}")) {
            throw new IllegalArgumentException("not a win id");
        }
    }

    /** The id of the win told at {@code at} by the request {@code request}. */
    public static WinId of(Instant at, RequestKey request) {
        return new WinId(moment(at) + '-' + request.value());
    }

    /** An instant as ids begin with it: UTC, milliseconds, sortable as text. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** The moment that an id begins with. */
    public Instant at() {
        return MOMENT.parse(value.substring(0, value.indexOf('-')), Instant::from);
    }

    /** The request that told it, which no other win in the jar has. */
    public RequestKey request() {
        return new RequestKey(chance());
    }

    /** A place among all wins that means nothing, evenly spread: 16 lower-case hex digits. */
    public String chance() {
        return value.substring(value.indexOf('-') + 1);
    }

    @Override
    public int compareTo(WinId other) {
        return value.compareTo(other.value);
    }
}
