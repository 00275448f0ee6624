/** The bytes of the files, in GridFS, with a mark for every file that may be left over. */
@NullMarked
package cn.biaogan.application.evidence.mongo;

import org.jspecify.annotations.NullMarked;
