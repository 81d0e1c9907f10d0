package app.smallwins.web;

import app.smallwins.domain.Device;
import app.smallwins.domain.Devices;
import app.smallwins.web.Route.Call;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Shows which devices open a jar, and lets them go. */
final class DeviceRoutes {

    private final Devices devices;
    private final Owners owners;

    DeviceRoutes(Devices devices, Owners owners) {
        this.devices = devices;
        this.owners = owners;
    }

    WebResponse list(Call call) {
        var owner = owners.of(call.request());
        var document = JsonNodeFactory.instance.objectNode();
        var array = document.putArray("devices");
        devices.in(owner.jar())
                .forEach(device -> array.addObject()
                        .put("id", device.id().value())
                        .put("device", device.name())
                        .put("paired", device.pairedAt().toString())
                        .put("this", device.id().equals(owner.id())));
        return WebResponse.json(WebResponse.OK, document);
    }

    WebResponse remove(Call call) {
        var owner = owners.of(call.request());
        var gone = devices.in(owner.jar())
                .stream()
                .map(Device::id)
                .filter(id -> id.value().equals(call.place("id")))
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.NO_SUCH_DEVICE));
        devices.remove(owner.jar(), gone);
        return WebResponse.nothing();
    }
}
