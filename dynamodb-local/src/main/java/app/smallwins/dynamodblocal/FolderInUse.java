package app.smallwins.dynamodblocal;

import java.nio.file.Path;

/** Another engine keeps its data in the folder. */
public final class FolderInUse extends EngineUnavailable {

    private static final long serialVersionUID = 1L;

    private final String folder;

    FolderInUse(Path folder) {
        super("the data folder " + folder + " is in use by another engine");
        this.folder = folder.toString();
    }

    /** The folder, as an absolute path. */
    public String folder() {
        return folder;
    }
}
