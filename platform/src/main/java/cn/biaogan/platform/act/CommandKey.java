package cn.biaogan.platform.act;

/**
 * Names a command so that its repeat is answered, not done again.
 *
 * @param id of this caller, this action and the {@code Idempotency-Key} header
 * @param digest of the body, so that another command under the same key is refused
 */
public record CommandKey(String id, String digest) {}
