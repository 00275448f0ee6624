package cn.biaogan.platform.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells of a person: stored sealed with the tenant's key, whole, whatever lies below. On a type it counts for every
 * component of that type, also in a list or as a map's value. What queries ask for cannot be marked.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface PersonalData {}
