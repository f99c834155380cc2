/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A written report, parsed as XML: that it can be is the first thing every test sees. */
record ReportPage(String text, Document document) {

    static ReportPage parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(false);
        return new ReportPage(text, factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    }

    static ReportPage of(ProjectFixture fixture) throws Exception {
        return parse(fixture.write(SampleProtocols.registry()));
    }

    /** The elements of a tag, in order. */
    List<Element> all(String tag) {
        return all(document.getDocumentElement(), tag);
    }

    private static List<Element> all(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The element with an id. */
    Element byId(String id) {
        return all("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no element " + id));
    }

    /** The section of the run with a title. */
    Part run(String title) {
        return all("article").stream()
                .filter(article -> all(article, "h3").get(0).getTextContent().startsWith(title))
                .map(Part::new)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no section of " + title));
    }

    /** A part of the page. */
    record Part(Element element) {
        String text() {
            return element.getTextContent();
        }

        List<Element> all(String tag) {
            return ReportPage.all(element, tag);
        }

        long count(String tag, Predicate<Element> test) {
            return all(tag).stream().filter(test).count();
        }

        List<String> captions() {
            return all("figcaption").stream().map(Element::getTextContent).toList();
        }

        List<String> labels() {
            return all("svg").stream()
                    .map(svg -> svg.getAttribute("aria-label"))
                    .toList();
        }
    }
}
