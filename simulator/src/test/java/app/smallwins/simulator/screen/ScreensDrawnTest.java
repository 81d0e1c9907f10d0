package app.smallwins.simulator.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.smallwins.screen.Screen;

/**
 * Every kind of screen as Amazon's own viewer draws it on a device of each profile. The boxes are measured; the pictures
 * are left in {@code target/screenshots/screens}: look at them.
 */
class ScreensDrawnTest {

    private static final List<String> WORTH_A_LOOK = List.of("short", "german");

    private static Viewer viewer;

    @BeforeAll
    static void open() {
        viewer = new Viewer();
    }

    @AfterAll
    static void close() {
        viewer.close();
    }

    static Stream<Arguments> kindsOnDevices() {
        return Samples.kinds().stream().flatMap(kind -> Stream.of(Device.values()).map(on -> Arguments.of(kind, on)));
    }

    @ParameterizedTest
    @MethodSource("kindsOnDevices")
    void shouldCutNothingOffAndLetNothingOverlap(String kind, Device device) {
        var all = new SoftAssertions();
        Samples.TEXTS.forEach((name, text) -> {
            all.assertThat(viewer.problems(Samples.of(kind, text), device, "dark")).as(name).isEqualTo(List.of());
            if (WORTH_A_LOOK.contains(name)) {
                viewer.picture(device, kind + '-' + name);
            }
        });
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource(names = {"HUB_ROUND", "HUB_LANDSCAPE_MEDIUM"})
    void shouldBeDrawnByDay(Device device) {
        assertThat(Samples.kinds()).allSatisfy(kind -> {
            assertThat(viewer.problems(Samples.of(kind, Samples.TEXTS.get("short")), device, "light")).isEmpty();
            var day = viewer.picture(device, kind + "-by-day");
            viewer.draw(Samples.of(kind, Samples.TEXTS.get("short")), device, "dark");
            assertThat(viewer.picture(device, kind + "-by-night")).isNotEqualTo(day);
        });
    }

    @Test
    void shouldShowMarkupAsItWasSaid() {
        viewer.draw(new Screen.Words("<b>bold</b> & ${viewport.width} <br> @accent"), Device.HUB_LANDSCAPE_MEDIUM,
                "dark");

        assertThat(viewer.text()).contains("<b>bold</b> & ${viewport.width} <br> @accent");
    }

    @ParameterizedTest
    @EnumSource
    void shouldShowACodeThatPhonesCanRead(Device device) throws IOException, ReaderException {
        viewer.draw(Samples.of("pairing", ""), device, "dark");

        assertThat(read(viewer.picture(device, "pairing-read"))).isEqualTo(Samples.PAGE.toString());
    }

    private static String read(byte[] picture) throws IOException, ReaderException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
}
