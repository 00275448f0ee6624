package cn.biaogan.platform.web;

import cn.biaogan.platform.store.Versioned;
import java.net.URI;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Answers with the version of what they show as {@code ETag: "v7"}. */
public final class Answers {

    private Answers() {}

    /** 200 with the view of the state. */
    public static <S, B> ResponseEntity<B> ok(Versioned<S> found, Function<? super S, B> view) {
        return ResponseEntity.ok().eTag("v" + found.version()).body(view.apply(found.state()));
    }

    /** 201 with its address; 200 when the command was a repeat. */
    public static <S, B> ResponseEntity<B> created(Versioned<S> made, String path, Function<? super S, B> view) {
        if (made.replayed()) {
            return ok(made, view);
        }
        return ResponseEntity.created(URI.create(path))
                .eTag("v" + made.version())
                .body(view.apply(made.state()));
    }
}
