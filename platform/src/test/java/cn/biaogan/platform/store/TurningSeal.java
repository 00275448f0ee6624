package cn.biaogan.platform.store;

import cn.biaogan.platform.secrecy.Seal;
import java.util.ArrayList;
import java.util.List;

/** Says for which places it was asked, and turns the bytes round. */
final class TurningSeal implements Seal {

    private final List<String> places = new ArrayList<>();

    List<String> places() {
        return places;
    }

    @Override
    public byte[] seal(String component, byte[] clear) {
        places.add(component);
        return turned(clear);
    }

    @Override
    public byte[] open(String component, byte[] sealed) {
        places.add(component);
        return turned(sealed);
    }

    @Override
    public int version() {
        return 1;
    }

    private static byte[] turned(byte[] bytes) {
        var turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = (byte) ~bytes[i];
        }
        return turned;
    }
}
