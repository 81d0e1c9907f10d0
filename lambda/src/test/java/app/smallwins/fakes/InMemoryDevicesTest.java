package app.smallwins.fakes;

import app.smallwins.domain.Devices;

class InMemoryDevicesTest extends DevicesContract {

    @Override
    protected Devices noDevices() {
        return new InMemoryDevices();
    }
}
