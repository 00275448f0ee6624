package cn.biaogan.gateway.login;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after the login: a page of the console, nothing else. */
final class ReturnTo {

    private static final String CONSOLE = "/console/";
    private static final int LONGEST = 1000;

    private ReturnTo() {}

    static String of(@Nullable String wanted) {
        return wanted != null && wanted.length() <= LONGEST && isOurs(wanted) ? wanted : CONSOLE;
    }

    private static boolean isOurs(String wanted) {
        try {
            var uri = URI.create(wanted);
            return uri.getRawAuthority() == null
                    && uri.getScheme() == null
                    && uri.getRawPath() != null
                    && uri.normalize().equals(uri)
                    && (uri.getRawPath().equals("/console") || uri.getRawPath().startsWith(CONSOLE));
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
