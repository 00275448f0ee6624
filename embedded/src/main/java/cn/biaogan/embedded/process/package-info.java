/** Child processes of the embedded form: how they are started, watched and ended, and which ports they take. */
@NullMarked
package cn.biaogan.embedded.process;

import org.jspecify.annotations.NullMarked;
