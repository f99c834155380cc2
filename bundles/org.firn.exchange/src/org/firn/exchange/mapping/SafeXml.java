/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.firn.formats.FormatException;

/** XML that cannot make its reader fetch or expand anything. */
public final class SafeXml {

    private SafeXml() {}

    /** Reads a stream. */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /** What a fault of the XML is for the user. */
    public static FormatException damaged(Path file, XMLStreamException fault) {
        long line = fault.getLocation() == null
                ? 0
                : Math.max(0, fault.getLocation().getLineNumber());
        return new FormatException(
                file,
                line,
                (line > 0 ? "the XML" : "whose XML") + " is broken ("
                        + fault.getMessage().replaceAll("\\s+", " ") + ")",
                "Copy the file again from its source, or repair it.",
                fault);
    }
}
