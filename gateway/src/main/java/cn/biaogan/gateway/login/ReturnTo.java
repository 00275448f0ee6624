package cn.biaogan.gateway.login;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after the login: a page of the console, nothing else. */
final class ReturnTo {

    private static final String CONSOLE = "/console/";
    private static final int LONGEST = 1000;
    /** Browsers read it as the dots that lead out of the console. */
    private static final Pattern UP = Pattern.compile("%2e", Pattern.CASE_INSENSITIVE);

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
                    && !UP.matcher(uri.getRawPath()).find()
                    && (uri.getRawPath().equals("/console") || uri.getRawPath().startsWith(CONSOLE));
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
