package app.smallwins.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import app.smallwins.aplviewer.AplViewer;

class ViewerForPagesTest {

    private final String viewer = ViewerForPages.of(AplViewer.script().orElseThrow());

    @Test
    void shouldFetchNoFonts() {
        assertThat(viewer.contains(".ttf')")).isFalse();
        assertThat(viewer.contains("local('AmazonEmberDisplay_Rg')")).isTrue();
    }

    @Test
    void shouldFindWhatIsTouchedOnAPageThatIsScrolled() {
        assertThat(viewer.contains("I=A.clientX,E=A.clientY;return{x:I,y:E}")).isTrue();
    }
}
