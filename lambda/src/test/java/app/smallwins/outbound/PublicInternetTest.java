package app.smallwins.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.webhooks.Receiver;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is ever sent into a private network, however it is written. */
class PublicInternetTest {

    private final Reach reach = new PublicInternet();

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.255",
        "169.254.169.254", "169.254.170.2", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1",
        "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1",
        "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:169.254.169.254",
        "::ffff:0:10.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "100::1", "fc00::1", "fd00:ec2::254", "fe80::1",
        "fec0::1", "ff02::1", "2001::1", "2001:10::1", "2001:db8::1", "2002:7f00:1::", "3fff::1", "5f00::1",
        "4000::1"})
    void shouldRefuseWhatNotEverybodyCanReach(String address) throws UnknownHostException {
        assertThat(reach.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "11.0.0.1", "93.184.215.14", "100.63.255.255", "100.128.0.1",
        "126.255.255.255", "128.0.0.1", "169.253.255.255", "172.15.255.255", "172.32.0.1", "192.167.255.255",
        "198.17.255.255", "198.20.0.1", "223.255.255.255", "2001:200::1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
        "2a00:1450:4001:81b::200e"})
    void shouldAllowWhatEverybodyCanReach(String address) throws UnknownHostException {
        assertThat(reach.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com/", "ftp://example.com/", "https://example.com:22/",
        "https://example.com:80/", "https://example.com:0/", "file:///etc/passwd", "/relative", "gopher://example.com"})
    void shouldRefuseWhatIsNoTlsOrNoWebPort(String url) {
        assertThat(reach.allows(URI.create(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "HTTPS://example.com/x?y", "https://example.com:443/",
        "https://example.com:8443/"})
    void shouldAllowTls(String url) {
        assertThat(reach.allows(URI.create(url))).isTrue();
    }

    /** Names that are numbers in disguise lead where the system says they lead. */
    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "localhost"})
    void shouldSeeThroughNumbersInDisguise(String host) {
        assertThat(new HttpCourier(Outside.real()).objection(new Receiver.Address(
                URI.create("https://" + host + "/"), HttpCourierTest.SECRETS, true)))
                .isPresent();
    }
}
