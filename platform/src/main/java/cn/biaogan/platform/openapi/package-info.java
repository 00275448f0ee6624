/** The description of a service's REST API, made from its controllers. Callers: nobody; it configures itself. */
@NullMarked
package cn.biaogan.platform.openapi;

import org.jspecify.annotations.NullMarked;
