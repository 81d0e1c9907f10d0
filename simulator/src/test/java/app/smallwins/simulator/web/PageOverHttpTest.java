package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.smallwins.web.WebRequest;

/** The page as whoever means harm meets it: request by request. */
class PageOverHttpTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern WIN = Pattern.compile("id=\"win-([^\"]+)\"");

    private static WebDesk desk;
    private final String anna = anybody();

    @BeforeAll
    static void start() {
        desk = new WebDesk();
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @Test
    void shouldLetNoScriptRunAndNobodyFrameIt() {
        var headers = get("", "/").headers();

        assertThat(headers.firstValue("content-security-policy").orElseThrow()).startsWith("default-src 'none'; ")
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'", "style-src 'sha256-")
                .doesNotContain("script-src", "unsafe");
        assertThat(headers.firstValue("referrer-policy")).contains("no-referrer");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("cache-control")).contains("no-store");
    }

    @Test
    void shouldKeepTheKeyInACookieThatNoScriptAndNoOtherHostSees() {
        var entered = enter(desk.code(anna), "same-origin");

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("location")).contains("/jar");
        assertThat(entered.headers().firstValue("set-cookie").orElseThrow())
                .matches("__Host-small-wins=sw_[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=34560000");
        var secret = cookie(entered).replaceFirst(".*_", "");
        assertThat(desk.items().toString()).doesNotContain(secret);
    }

    @Test
    void shouldSignNobodyInFromAnotherSite() {
        var code = desk.code(anna);

        assertThat(enter(code, "cross-site").statusCode()).isEqualTo(403);
        assertThat(enter(code, "same-site").statusCode()).isEqualTo(403);
        assertThat(post("", "/", Map.of("code", code), Map.of("Origin", "https://elsewhere.example"))
                .statusCode()).isEqualTo(403);
        assertThat(post("", "/", Map.of("code", code), Map.of()).statusCode()).isEqualTo(403);
        assertThat(enter(code, "same-origin").statusCode()).isEqualTo(303);
    }

    @Test
    void shouldBelieveOnlyFormsThatWereWrittenForThisBrowser() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        var other = cookie(enter(desk.code(anybody()), "same-origin"));
        var text = Map.of("text", "I fed the fish");

        assertThat(send(cookie, "/jar", text).statusCode()).isEqualTo(403);
        assertThat(send(cookie, "/jar", with(text, "token", token(other))).statusCode()).isEqualTo(403);
        assertThat(post(cookie, "/jar", with(text, "token", token(cookie)), Map.of("Sec-Fetch-Site", "cross-site"))
                .statusCode()).isEqualTo(403);
        assertThat(send("", "/jar", with(text, "token", token(cookie))).statusCode()).isEqualTo(403);
        assertThat(desk.items().toString()).doesNotContain("fed the fish");
        assertThat(send(cookie, "/jar", with(text, "token", token(cookie))).statusCode()).isEqualTo(303);
    }

    @Test
    void shouldKeepAFormThatIsSentTwiceOnce() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        var form = Map.of("text", "I rang the bell once", "token", token(cookie), "once", "1234567890abcdef");

        send(cookie, "/jar", form);
        send(cookie, "/jar", form);

        assertThat(WIN.matcher(get(cookie, "/jar").body()).results()).hasSize(1);
    }

    @Test
    void shouldPutNobodysWordsInAnAddressOrInACookieThatCanBeRead() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));

        var told = send(cookie, "/jar", Map.of("text", "I hummed quietly", "token", token(cookie)));

        assertThat(told.headers().firstValue("location")).contains("/jar");
        var carried = told.headers().firstValue("set-cookie").orElseThrow();
        assertThat(carried).startsWith("__Host-said=").doesNotContain("hummed");
        var shown = get(cookie + "; " + carried.replaceFirst(";.*", ""), "/jar");
        assertThat(shown.body()).contains("You hummed quietly.");
        assertThat(shown.headers().firstValue("set-cookie").orElseThrow()).startsWith("__Host-said=;");
    }

    @Test
    void shouldShowNobodyWhatWasCarriedForSomebodyElse() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        var other = cookie(enter(desk.code(anybody()), "same-origin"));
        var told = send(cookie, "/jar", Map.of("text", "I hummed quietly", "token", token(cookie)));

        var carried = told.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");

        assertThat(get(other + "; " + carried, "/jar").body()).doesNotContain("hummed");
        assertThat(get(other + "; __Host-said=AAAA", "/jar").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldReachNobodyElsesWins() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        send(cookie, "/jar", Map.of("text", "I watered the fern", "token", token(cookie)));
        var win = WIN.matcher(get(cookie, "/jar").body()).results().findFirst().orElseThrow().group(1);
        var other = cookie(enter(desk.code(anybody()), "same-origin"));

        var taken = send(other, "/jar/wins/" + win + "/out", Map.of("token", token(other)));

        assertThat(taken.statusCode()).isEqualTo(404);
        assertThat(get(cookie, "/jar").body()).contains("I watered the fern");
    }

    @Test
    void shouldShareNobodyElsesWinsAndEndNobodyElsesLinks() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        send(cookie, "/jar", Map.of("text", "I watered the fern", "token", token(cookie)));
        var win = WIN.matcher(get(cookie, "/jar").body()).results().findFirst().orElseThrow().group(1);
        send(cookie, "/jar/wins/" + win + "/share", Map.of("token", token(cookie)));
        var share = get(cookie, "/jar/friends").body().replaceFirst("(?s).*/jar/shares/([^/]+)/out.*", "$1");
        var other = cookie(enter(desk.code(anybody()), "same-origin"));

        assertThat(send(other, "/jar/wins/" + win + "/share", Map.of("token", token(other))).statusCode())
                .isEqualTo(404);
        assertThat(send(other, "/jar/wins/nonsense/share", Map.of("token", token(other))).statusCode()).isEqualTo(404);
        assertThat(send(cookie, "/jar/wins/" + win + "/share", Map.of()).statusCode()).isEqualTo(403);
        send(other, "/jar/shares/" + share + "/out", Map.of("token", token(other)));
        send(other, "/jar/shares/out", Map.of("token", token(other)));

        assertThat(get(cookie, "/jar/friends").body()).contains(share);
        assertThat(get(other, "/jar/friends").body()).doesNotContain(share, "fern");
    }

    @Test
    void shouldCarryALinkWhereNobodyOnTheWayCanReadIt() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        send(cookie, "/jar", Map.of("text", "I watered the fern", "token", token(cookie)));
        var win = WIN.matcher(get(cookie, "/jar").body()).results().findFirst().orElseThrow().group(1);

        var shared = send(cookie, "/jar/wins/" + win + "/share", Map.of("token", token(cookie), "from", "Anna"));

        assertThat(shared.headers().firstValue("location")).contains("/jar/friends");
        assertThat(shared.headers().map().toString()).doesNotContain("/s#", "Anna");
        assertThat(shared.body()).isEmpty();
        assertThat(get(cookie, "/jar/friends").body()).contains("Anna").doesNotContain("/s#");
    }

    @Test
    void shouldAnswerDangerBeforeAskingWhoseBrowserItIs() {
        var answer = send("", "/jar", Map.of("text", "I want to die"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("988").doesNotContain("want to die");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void shouldChangeNothingByLooking() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        for (var path : new String[]{"/jar/back-in", "/jar/everything", "/jar/sign-out", "/jar/privacy",
            "/jar/import", "/jar/shares/out", "/jar/wins/x/share"}) {
            assertThat(get(cookie, path).statusCode()).as(path).isEqualTo(405);
        }
        assertThat(send(cookie, "/jar/everything", Map.of("token", token(cookie))).statusCode()).isEqualTo(422);
        assertThat(get(cookie, "/jar").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldLoseNoWordWhenTheTableIsOutOfReach() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        var body = "text=I+said+%3Cthank+you%3E&token=" + token(cookie) + "&once=1";

        var answer = desk.skill()
                .webWithoutTable()
                .answer(new WebRequest("POST", "/jar", "", Map.of("Cookie", List.of(cookie), "Accept",
                        List.of("text/html"), "Sec-Fetch-Site", List.of("same-origin"), "Content-Type",
                        List.of("application/x-www-form-urlencoded")), body.getBytes(StandardCharsets.UTF_8),
                        "127.0.0.1"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("isn't kept yet")
                .contains("I said &lt;thank you&gt;")
                .contains(token(cookie))
                .doesNotContain("still empty");
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void shouldForgetAKeyThatOpensNothingAnyMore() {
        var key = desk.paired(anna);
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        var devices = WebDesk.json(desk.get(key, "/v1/devices")).path("devices");
        devices.forEach(device -> {
            if (!device.path("this").asBoolean()) {
                desk.sent("DELETE", key, "/v1/devices/" + device.path("id").asText(), "");
            }
        });

        var closed = get(cookie, "/jar");

        assertThat(closed.headers().firstValue("location")).contains("/");
        assertThat(closed.headers().firstValue("set-cookie").orElseThrow()).startsWith("__Host-small-wins=;");
    }

    @Test
    void shouldGiveTheOwnerAloneEverythingAsAFile() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        send(cookie, "/jar", Map.of("text", "I swept the stairs", "token", token(cookie)));

        var file = get(cookie, "/jar/export?format=markdown");

        assertThat(file.body()).contains("I swept the stairs");
        assertThat(file.headers().firstValue("content-disposition").orElseThrow()).startsWith("attachment");
        assertThat(get("", "/jar/export?format=markdown").statusCode()).isEqualTo(403);
    }

    @Test
    void shouldGoNowhereElseAfterAForm() {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));

        var told = send(cookie, "/jar",
                Map.of("text", "I sat down", "token", token(cookie), "to", "//elsewhere.example"));

        assertThat(told.headers().firstValue("location")).contains("/jar");
    }

    @Test
    void shouldTellBrowsersInAPageAndProgramsInADocumentWhatIsWrong() {
        assertThat(get("", "/nowhere").body()).startsWith("<!doctype html>").contains("Your jar is where it was");
        assertThat(desk.request("GET", "/nowhere", Map.of(), "").headers().firstValue("content-type"))
                .contains("application/problem+json");
        assertThat(get("", "/jar").statusCode()).isEqualTo(303);
        assertThat(get("", "/jar/settings").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-US | ask small wins to connect my phone                          | PairingOffered
            en-US | ask small wins to remind me every evening at eight          | ReminderProposed
            en-US | ask small wins to cancel my reminders                       | RemindersCancelled
            en-US | tell small wins i got out of bed                            | WinLogged
            de-DE | bitte kleine siege, mein handy zu verbinden                 | PairingOffered
            de-DE | bitte kleine siege, mich jeden abend um acht zu erinnern    | ReminderProposed
            de-DE | bitte kleine siege, meine erinnerungen zu löschen           | RemindersCancelled
            de-DE | sag kleine siege, ich bin aufgestanden                      | WinLogged
            """)
    void shouldNameOnlySentencesThatAreUnderstood(String locale, String sentence, String outcome) {
        var asked = anybody();
        desk.request("POST", "/simulator/amazon", Map.of(), "{\"reminders\": \"allow\"}");
        assertThat(shown(locale)).contains(sentence);
        assertThat(desk.say(asked, locale, "alexa, " + sentence).at("/outcome").asText()).isEqualTo(outcome);
    }

    @Test
    void shouldLetBrowsersKeepTheIconForGood() {
        var icon = get("", "/").body().replaceFirst("(?s).*href=\"(/icon-[0-9a-f]+\\.svg)\".*", "$1");

        assertThat(get("", icon).headers().firstValue("cache-control")).contains(
                "public, max-age=31536000, immutable");
    }

    /** All that the first page and the settings say, in small letters. */
    private String shown(String locale) {
        var cookie = cookie(enter(desk.code(anna), "same-origin"));
        var language = Map.of("Accept", "text/html", "Accept-Language", locale, "Cookie", cookie);
        return (desk.request("GET", "/", language, "").body() + desk.request("GET", "/jar/settings", language, "")
                .body()).toLowerCase(Locale.ROOT).replace("&#39;", "'");
    }

    private static HttpResponse<String> enter(String code, String site) {
        return post("", "/", Map.of("code", code, "device", "my browser"), Map.of("Sec-Fetch-Site", site));
    }

    private static HttpResponse<String> get(String cookie, String path) {
        return desk.request("GET", path, browser(cookie, Map.of()), "");
    }

    private static HttpResponse<String> send(String cookie, String path, Map<String, String> form) {
        return post(cookie, path, form, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private static HttpResponse<String> post(String cookie, String path, Map<String, String> form,
            Map<String, String> headers) {
        var body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return desk.request("POST", path, browser(cookie, with(headers, "Content-Type",
                "application/x-www-form-urlencoded")), body.toString());
    }

    private static Map<String, String> browser(String cookie, Map<String, String> headers) {
        var all = new TreeMap<>(headers);
        all.put("Accept", "text/html,application/xhtml+xml");
        all.put("Accept-Language", "en-US");
        if (!cookie.isEmpty()) {
            all.put("Cookie", cookie);
        }
        return all;
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        var all = new TreeMap<>(map);
        all.put(name, value);
        return all;
    }

    private static String cookie(HttpResponse<String> entered) {
        return entered.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static String token(String cookie) {
        var found = TOKEN.matcher(get(cookie, "/jar").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
