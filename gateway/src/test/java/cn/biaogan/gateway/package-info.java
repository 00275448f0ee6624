/** The gateway in front of real, tiny upstreams. */
@NullMarked
package cn.biaogan.gateway;

import org.jspecify.annotations.NullMarked;
