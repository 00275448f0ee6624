/** Files, a scanner and a place for bytes, as tests of the services want them. */
@NullMarked
package cn.biaogan.files.testing;

import org.jspecify.annotations.NullMarked;
