package app.smallwins;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.smallwins.domain.Command;
import app.smallwins.domain.JarId;
import app.smallwins.domain.JarStore;
import app.smallwins.domain.Shares;
import app.smallwins.domain.SmallWins;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room may know which. Data flows one way: door, understanding, domain, store, reply. */
@AnalyzeClasses(packages = "app.smallwins", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_ONLY_THE_JDK = classes().that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "app.smallwins.domain..")
            .because("what Small Wins is does not depend on who asks or where it is kept");

    @ArchTest
    static final ArchRule SPEECH_KNOWS_THE_DOMAIN = classes().that()
            .resideInAPackage("..speech..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "app.smallwins.speech..", "app.smallwins.domain..")
            .because("every door says the same words");

    @ArchTest
    static final ArchRule SCREENS_KNOW_WHAT_IS_SAID = classes().that()
            .resideInAPackage("..screen..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "app.smallwins.screen..", "app.smallwins.speech..", "app.smallwins.domain..")
            .because("what is seen does not depend on how a device draws it");

    @ArchTest
    static final ArchRule VOICE_DOOR_KNOWS_NO_STORE = classes().that()
            .resideInAPackage("..alexa..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "app.smallwins.alexa..", "app.smallwins.speech..", "app.smallwins.domain..",
                    "app.smallwins.screen..", "com.amazon.ask..", "com.fasterxml.jackson..", "io.nayuki.qrcodegen..")
            .because("a door may not go round the domain to the table");

    @ArchTest
    static final ArchRule HTTP_DOOR_KNOWS_NO_STORE = classes().that()
            .resideInAPackage("app.smallwins.web..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.crypto..", "app.smallwins.web..", "app.smallwins.speech..",
                    "app.smallwins.domain..", "com.fasterxml.jackson..", "gg.jte..")
            .because("a door may not go round the domain to the table, nor through another door");

    @ArchTest
    static final ArchRule OUTBOUND_KNOWS_NO_STORE = classes().that()
            .resideInAPackage("app.smallwins.outbound..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.crypto..", "javax.net.ssl..", "app.smallwins.outbound..",
                    "app.smallwins.domain..", "com.fasterxml.jackson..")
            .because("what is sent out is handed to it");

    @ArchTest
    static final ArchRule FRIENDS_REACH_NO_JAR = noClasses().that()
            .haveNameMatching(
                    "app\\.smallwins\\.(domain\\.Friend.*|domain\\.SharedWin.*|web\\.Friend.*|web\\.friend\\..*)")
            .should()
            .dependOnClassesThat(
                    belongToAnyOf(JarStore.class, JarId.class, SmallWins.class, Command.class, Shares.class))
            .because("whoever has a link sees one win and nothing else");

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_JAR = classes().that()
            .resideInAPackage("app.smallwins.web.page..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "app.smallwins.web.page..", "app.smallwins.web.friend..",
                    "app.smallwins.speech..",
                    "gg.jte..")
            .because("what a page shows is handed to it");

    @ArchTest
    static final ArchRule STORE_KNOWS_THE_DOMAIN = classes().that()
            .resideInAPackage("..dynamodb..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "app.smallwins.dynamodb..", "app.smallwins.domain..",
                    "software.amazon.awssdk..", "com.fasterxml.jackson.core..", "javax.net.ssl..", "javax.crypto..")
            .because("the table is one way of keeping jars")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_WIRING_READS_THE_ENVIRONMENT = noClasses()
            .that(not(resideInAnyPackage("app.smallwins.lambda..")).as("are not in the wiring's room"))
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .because("what differs between deployments is in one place");

    @ArchTest
    static final ArchRule TIME_IS_PASSED_IN = noClasses().that()
            .resideInAnyPackage("..domain..", "..speech..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callConstructor(java.util.Random.class)
            .because("any day can be tried, and a snapshot freezes no seed");

    @ArchTest
    static final ArchRule NO_ENGINE_INSIDE = noClasses().should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.dynamodb..")
            .because("the licence of DynamoDB Local forbids compiling against it");
}
