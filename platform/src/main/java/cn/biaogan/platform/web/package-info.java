/** HTTP as every service speaks it: JSON, ETags, command keys, paging, correlation. Callers: the services' web packages. */
@NullMarked
package cn.biaogan.platform.web;

import org.jspecify.annotations.NullMarked;
