/** The folder a running system lives in, the ports it takes and the notes its processes leave there. */
@NullMarked
package cn.biaogan.standalone.home;

import org.jspecify.annotations.NullMarked;
