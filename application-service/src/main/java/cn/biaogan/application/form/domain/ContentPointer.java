package cn.biaogan.application.form.domain;

/** JSON pointers (RFC 6901) into a content; an id may hold anything that somebody sent. */
public final class ContentPointer {

    /** Employers to be kept away. */
    public static final String AVOIDANCES = "/avoidances";

    /** Files of the application. */
    public static final String EVIDENCE = "/evidence";

    private ContentPointer() {}

    public static String field(String id) {
        return "/form/" + escaped(id);
    }

    public static String answer(String question) {
        return "/answers/" + escaped(question);
    }

    /** What a token of a pointer names. */
    public static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
