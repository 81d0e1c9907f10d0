package app.smallwins.aplviewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Part of the build: fetches the viewer and puts it among the classes, with its licence. */
public final class FetchViewer {

    private static final List<String> FILES = List.of(AplViewer.SCRIPT, "LICENSE", "NOTICE", "THIRD-PARTY.txt");

    private FetchViewer() {}

    /** @param folders where the packages are described, where they go, and where classes are */
    public static void main(String... folders) throws IOException {
        var missing = Npm.install(Path.of(folders[0]), Path.of(folders[1]));
        if (missing.isPresent()) {
            System.err.println("What a screen shows will not be drawn here, for Amazon's viewer was not fetched: "
                    + missing.get());
            return;
        }
        var fetched = Path.of(folders[1], "node_modules", AplViewer.FOLDER);
        var classes = Files.createDirectories(Path.of(folders[2], AplViewer.FOLDER));
        for (var file : FILES) {
            Files.copy(fetched.resolve(file), classes.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
