package app.smallwins.simulator.skill;

import java.nio.file.Path;

/** Another process keeps its wins in this folder. */
public final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    FolderInUse(Path folder) {
        this.folder = folder.toString();
    }

    public String folder() {
        return folder;
    }
}
