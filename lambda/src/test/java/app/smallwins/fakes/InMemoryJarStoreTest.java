package app.smallwins.fakes;

import app.smallwins.domain.JarStore;

class InMemoryJarStoreTest extends JarStoreContract {

    @Override
    protected JarStore emptyStore() {
        return new InMemoryJarStore();
    }
}
