package cn.biaogan.application.form.domain;

/** JSON pointers (RFC 6901) into a content; an id may hold anything that somebody sent. */
public final class ContentPointer {

    private ContentPointer() {}

    public static String field(String id) {
        return "/form/" + escaped(id);
    }

    public static String answer(String question) {
        return "/answers/" + escaped(question);
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
