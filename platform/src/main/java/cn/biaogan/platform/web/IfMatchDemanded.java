package cn.biaogan.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an endpoint that refuses an edit without {@code If-Match} (428), for its description. The house rules hold it
 * against the code: who reaches {@code Act.withVersionRequired()} says so, and nobody else.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface IfMatchDemanded {

    /** Whether the first write, which has no version to name, is taken without. */
    boolean onlyToEdit() default false;
}
