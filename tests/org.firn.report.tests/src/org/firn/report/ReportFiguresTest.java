/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.report.ReportPage.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What the page of a project with every kind of data shows. */
class ReportFiguresTest {
    @TempDir
    static Path folder;

    private static ReportPage page;

    @BeforeAll
    static void write() throws Exception {
        page = ReportPage.of(new SpaSample(folder, 5, 60).fill().fixture);
    }

    @Test
    void theNumbersThatEverybodyWantsStandAtTheTop() {
        Part numbers = new Part(page.all("dl").get(1));
        List<String> labels =
                numbers.all("dt").stream().map(Element::getTextContent).toList();
        assertEquals(
                List.of(
                        "movies",
                        "micrographs",
                        "particles picked",
                        "particle images",
                        "2D classes",
                        "median drift",
                        "median defocus",
                        "resolution"),
                labels);
        List<String> values =
                numbers.all("dd").stream().map(Element::getTextContent).toList();
        assertEquals("5", values.get(0));
        assertEquals("60", values.get(2));
        assertEquals("8.4\u202FÅ", values.get(7));
    }

    @Test
    void driftIsShownPerMicrographAndPerFrame() {
        Part align = page.run("align");
        assertTrue(
                align.labels().contains("Drift of each micrograph"),
                align.labels().toString());
        assertTrue(align.labels().contains("Length of the drift of every micrograph"));
        assertTrue(align.labels().contains("Drift from frame to frame"));
        assertEquals(4, align.count("svg", svg -> svg.getAttribute("class").equals("micrograph")));
        assertTrue(align.text().contains("50 nm") || align.text().contains("20 nm"), "scale bar");
    }

    @Test
    void defocusAstigmatismAndResolutionAreShown() {
        Part ctf = page.run("ctf");
        assertEquals(3, ctf.labels().size(), ctf.labels().toString());
        assertTrue(ctf.text().contains("Defocus (µm)"));
        assertTrue(ctf.text().contains("Astigmatism (Å)"));
        Element defocus = ctf.all("svg").get(0);
        assertEquals(5, defocus.getElementsByTagName("circle").getLength(), "one point a micrograph");
    }

    @Test
    void picksAreRingsOnMicrographs() {
        Part pick = page.run("pick");
        List<Element> micrographs = pick.all("svg").stream()
                .filter(svg -> svg.getAttribute("class").equals("micrograph"))
                .toList();
        assertEquals(3, micrographs.size());
        for (Element micrograph : micrographs) {
            assertEquals(12, micrograph.getElementsByTagName("circle").getLength(), "60 positions on 5 micrographs");
            Element ring = (Element) micrograph.getElementsByTagName("circle").item(0);
            assertEquals(165 / 2.0 / SpaSample.PIXEL, Double.parseDouble(ring.getAttribute("r")), 0.06);
        }
        assertTrue(pick.labels().contains("Positions on every micrograph"));
    }

    @Test
    void thirtyParticlesAreShown() {
        assertEquals(30, page.run("extract").all("img").size());
    }

    @Test
    void classesAreSortedBySizeAndTheirAveragesNotRepeated() {
        Part classes = page.run("2D classes");
        List<String> sizes = classes.all("li").stream()
                .map(item -> new Part(item).all("span").get(0).getTextContent())
                .toList();
        assertEquals(List.of("17", "14", "11", "8", "5", "2"), sizes);
        assertEquals(6, classes.all("img").size());
        assertTrue(classes.text().contains("30 % · 14.0 Å"), classes.text());
    }

    @Test
    void aMapIsShownInThreeSlicesAndItsCurveWithBothThresholds() {
        Part map = page.run("reconstruct");
        assertEquals(3, map.all("img").size());
        Element curve = map.all("svg").get(0);
        assertEquals("Fourier shell correlation against spatial frequency", curve.getAttribute("aria-label"));
        String text = curve.getTextContent();
        assertAll(
                () -> assertTrue(text.contains("0.143")),
                () -> assertTrue(text.contains("0.5")),
                () -> assertTrue(text.contains("unmasked")),
                () -> assertTrue(text.contains("8.4 Å")));
    }

    @Test
    void everyPictureIsAPngThatCanBeReadAndHasWords() throws Exception {
        List<Element> pictures = page.all("img");
        assertFalse(pictures.isEmpty());
        for (Element picture : pictures) {
            String[] parts = picture.getAttribute("src").split(",", 2);
            assertEquals("data:image/png;base64", parts[0]);
            var image =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(parts[1])));
            assertEquals(Integer.parseInt(picture.getAttribute("width")), image.getWidth());
            assertFalse(picture.getAttribute("alt").isEmpty());
        }
        page.all("svg")
                .forEach(svg -> assertFalse(svg.getAttribute("aria-label").isEmpty()));
    }

    @Test
    void failedItemsAreListedWithTheirReasons() {
        Part align = page.run("align");
        assertTrue(align.text().contains("2 items failed or rejected"));
        assertTrue(align.text().contains("mic_098.mrcs is truncated"));
        assertTrue(align.text().contains("rejected: drift of 91 Å"));
        assertTrue(page.run("refine").text().contains("segmentation fault"));
    }

    @Test
    void changedParametersStandOutAndTheOthersAreFolded() {
        Part align = page.run("align");
        List<Element> tables = align.all("table").stream()
                .filter(table -> table.getAttribute("class").equals("values changed"))
                .toList();
        assertEquals(1, tables.size());
        assertTrue(
                tables.get(0).getTextContent().contains("Binning2default 1"),
                tables.get(0).getTextContent());
        assertFalse(tables.get(0).getTextContent().contains("Greatest drift"), "60 Å is the default");
        assertTrue(align.all("details").get(0).getTextContent().contains("Greatest drift"));
    }

    @Test
    void inputsTellFilesAndHowTheyWereRecorded() {
        String inputs = page.byId("inputs").getTextContent();
        for (String part : List.of(
                "/data/2026/grid4/*.mrcs",
                "/data/2026/gain.mrc",
                "5 movies of 8 frames",
                "256 × 256 px",
                "3.54 Å/px",
                "300 kV",
                "2.7 mm",
                "5 e/Å²")) {
            assertTrue(inputs.contains(part), part + " in " + inputs);
        }
    }

    @Test
    void theGraphHasABoxForEveryRunAndALinkForEveryUse() {
        Part graph = new Part(page.byId("workflow"));
        assertEquals(9, graph.count("g", group -> group.getAttribute("class").startsWith("box")));
        assertTrue(graph.count("path", path -> true) >= 11);
        assertEquals(1, graph.count("g", group -> group.getAttribute("class").equals("box failed")));
        assertTrue(graph.text().contains("micrographs5"), graph.text());
    }

    @Test
    void methodsAndReferencesAreReadyForAPaper() {
        String methods = page.byId("methods").getTextContent();
        assertTrue(methods.contains("Frames were aligned by iterative cross-correlation [Zheng2017]"));
        assertTrue(methods.contains("Nat. Methods"));
        assertTrue(methods.contains("@article{Grant2015,"));
    }

    @Test
    void theWorkflowOnThePageCanBeReadAgain() throws Exception {
        String json = new Part(page.byId("again")).all("pre").get(0).getTextContent();
        var workflow = WorkflowReader.read(json, "report");
        assertEquals(9, workflow.runs().size());
        var links = workflow.run("ctf").orElseThrow().inputs().get("micrographs");
        assertEquals("align.micrographs", links.get(0).toString());
        assertEquals(2L, workflow.run("align").orElseThrow().parameters().get("binning"));
    }

    @Test
    void nothingIsLoadedFromOutsideAndNothingRuns() {
        assertTrue(page.all("script").isEmpty()
                && page.all("link").isEmpty()
                && page.all("iframe").isEmpty());
        for (Element element : page.all("*")) {
            for (String attribute : List.of("src", "href")) {
                String address = element.getAttribute(attribute);
                boolean inside = address.startsWith("#") || address.startsWith("data:image/png");
                assertTrue(address.isEmpty() || inside, address);
            }
            assertFalse(element.getAttribute("style").contains("url("));
        }
        assertFalse(page.all("style").get(0).getTextContent().contains("url("));
        assertTrue(page.text().contains("default-src &#39;none&#39;"));
    }

    @Test
    void everyTableHasACaptionAndHeaders() {
        for (Element table : page.all("table")) {
            Part part = new Part(table);
            assertEquals(1, part.all("caption").size(), table.getTextContent());
            assertTrue(part.count("th", header -> !header.getAttribute("scope").isEmpty()) > 0, table.getTextContent());
        }
    }
}
