/** What is known of a file, and why one is refused. Callers: every package of files, and the services. */
@NullMarked
package cn.biaogan.files.domain;

import org.jspecify.annotations.NullMarked;
