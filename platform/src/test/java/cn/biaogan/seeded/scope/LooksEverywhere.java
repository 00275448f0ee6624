package cn.biaogan.seeded.scope;

import cn.biaogan.platform.act.Scope;
import java.util.function.Supplier;

final class LooksEverywhere {

    Scope call() {
        return Scope.all();
    }

    Supplier<Scope> reference() {
        return Scope::all;
    }

    Scope made() {
        return new Scope.AllTenants();
    }
}
