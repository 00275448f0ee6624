/**
 * The published language of Biaogan: event schemas with an example each, the AsyncAPI document and the reference data.
 * Every module may read it; it reads nobody.
 */
@NullMarked
package cn.biaogan.contracts;

import org.jspecify.annotations.NullMarked;
