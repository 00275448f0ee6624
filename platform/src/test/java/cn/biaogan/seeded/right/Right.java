package cn.biaogan.seeded.right;

import cn.biaogan.seeded.left.Left;
import java.util.List;

/** The other half. */
public record Right(List<Left> lefts) {

    Left first() {
        return lefts.getFirst();
    }
}
