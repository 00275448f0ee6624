package cn.biaogan.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an Office file since 2007 says of its parts (ECMA-376, part 2): their names, which know no case, and their types,
 * which count whatever a part is called.
 */
final class OfficeParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_BYTES = 1024 * 1024;

    private OfficeParts() {}

    /** Whether it says of its parts what they are, and none is a macro. */
    static boolean harmless(ZipFile zip) throws IOException {
        var types = zip.getEntry(TYPES);
        return types != null
                && zip.stream()
                                .map(ZipEntry::getName)
                                .filter(TYPES::equalsIgnoreCase)
                                .count()
                        == 1
                && zip.stream().map(ZipEntry::getName).noneMatch(OfficeParts::macro)
                && typesHarmless(zip, types);
    }

    private static boolean typesHarmless(ZipFile zip, ZipEntry types) throws IOException {
        byte[] xml;
        try (var in = zip.getInputStream(types)) {
            xml = in.readNBytes(MOST_BYTES + 1);
        }
        if (xml.length > MOST_BYTES) {
            return false;
        }
        try {
            return typesHarmless(reader(xml));
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private static boolean typesHarmless(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && macro(Objects.requireNonNullElse(xml.getAttributeValue(null, "ContentType"), ""))) {
                return false;
            }
        }
        return true;
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** As in {@code vbaProject.bin}, {@code …ms-office.vbaProject}, {@code …macroEnabled…} and {@code …macrosheet+xml}. */
    private static boolean macro(String nameOrType) {
        String lower = nameOrType.toLowerCase(Locale.ROOT);
        return lower.contains("vbaproject") || lower.contains("macro");
    }
}
