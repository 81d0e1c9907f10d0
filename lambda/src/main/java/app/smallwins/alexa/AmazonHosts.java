package app.smallwins.alexa;

import java.net.URI;
import java.util.Set;

/** Which hosts count as Amazon's: an envelope names the address to call back, and only Amazon's own are called. */
public final class AmazonHosts {

    /** Amazon, "Alexa Settings API Reference": the endpoints of the three regions. */
    private static final Set<String> API_ENDPOINTS = Set.of("https://api.amazonalexa.com",
            "https://api.eu.amazonalexa.com", "https://api.fe.amazonalexa.com");

    private final Set<String> endpoints;

    private AmazonHosts(Set<String> endpoints) {
        this.endpoints = endpoints;
    }

    /** Amazon's own endpoints and no others. */
    public static AmazonHosts real() {
        return new AmazonHosts(API_ENDPOINTS);
    }

    /** One endpoint that plays Amazon's part on this machine. For the simulator; the deployed code never calls this. */
    public static AmazonHosts playedBy(URI endpoint) {
        return new AmazonHosts(Set.of(endpoint.toString()));
    }

    boolean accept(String endpoint) {
        return endpoints.contains(endpoint.endsWith("/") ? endpoint.substring(0, endpoint.length() - 1) : endpoint);
    }
}
