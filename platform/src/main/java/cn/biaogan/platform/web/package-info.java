/** HTTP as every service speaks it: problems, ETags, command keys, paging. Callers: the services' web packages. */
@NullMarked
package cn.biaogan.platform.web;

import org.jspecify.annotations.NullMarked;
