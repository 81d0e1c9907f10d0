package app.smallwins.lambda;

import app.smallwins.alexa.AmazonHosts;
import java.net.URI;
import java.util.Optional;

/**
 * What differs between one deployment and another.
 *
 * @param table the table's name
 * @param tableEndpoint where the table is when it is not at AWS
 * @param skillId the only skill that is answered; empty answers any
 * @param amazon whom the skill may call back
 * @param page where people find the page of their jar, and enter codes; empty when there is none
 */
public record Settings(String table, Optional<URI> tableEndpoint, Optional<String> skillId, AmazonHosts amazon,
        Optional<URI> page) {
}
