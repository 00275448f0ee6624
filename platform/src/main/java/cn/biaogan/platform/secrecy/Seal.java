package cn.biaogan.platform.secrecy;

/** Seals and opens the components of one document. */
public interface Seal {

    /** @param component its place in the document, such as {@code /profile/contact} */
    byte[] seal(String component, byte[] clear);

    /**
     * @throws SealBroken when it was not sealed for this component of this document
     * @throws KeyUnavailable when its key cannot be had now
     */
    byte[] open(String component, byte[] sealed);

    /** Version of the key that this seal has used; 0 when it has sealed nothing. */
    int version();
}
