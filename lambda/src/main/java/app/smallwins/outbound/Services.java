package app.smallwins.outbound;

import java.net.URI;

/** Where the services are that people keep their habits at. */
public record Services(URI habitica, URI todoist) {

    /** The services themselves. */
    public static Services real() {
        return new Services(URI.create("https://habitica.com"), URI.create("https://api.todoist.com"));
    }
}
