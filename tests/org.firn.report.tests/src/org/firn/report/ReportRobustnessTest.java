/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.firn.model.data.DataPackage.Literals;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ProtocolRegistry;
import org.firn.report.ReportPage.Part;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects that are empty, hostile, damaged, unusual or large. */
class ReportRobustnessTest {
    private static final String EVIL = "<script>alert(1)</script>\"'&amp;]]>\u0000\u202E\uD800--><img src=x>";
    private static final String SHOWN = "<script>alert(1)</script>\"'&amp;]]>\uFFFD\uFFFD\uFFFD--><img src=x>";

    @TempDir
    Path folder;

    @Test
    void anEmptyProjectHasAPage() throws Exception {
        ReportPage page = ReportPage.of(new ProjectFixture(folder, "Nothing yet"));
        assertEquals("Nothing yet", page.all("h1").get(0).getTextContent());
        assertTrue(page.text().contains("There are no runs yet."));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        ProjectFixture fixture = new ProjectFixture(folder, EVIL);
        fixture.project.setDescription(EVIL);
        Run run = fixture.run(EVIL, EVIL, RunState.FAILED);
        run.setLabel(EVIL);
        run.setComment(EVIL);
        run.setMessage(EVIL);
        run.setRequestedBy(EVIL);
        run.setParameters("{\"path\":\"/<script>alert(1)</script>\"}");
        fixture.journal(
                run,
                "{\"type\":\"item\",\"step\":\"s\",\"id\":1,\"name\":\"<b>\",\"result\":\"failed\","
                        + "\"reason\":\"<script>\"}");
        ItemSet ctfs = ProjectFixture.output(run, EVIL, Literals.CTF_SET, Map.of());
        fixture.table(ctfs, TableSchema.of(Literals.CTF_MODEL), 3, (cells, i) -> cells.set(
                        "micrograph.name", "<script>alert(2)</script>")
                .set("defocusU", 1e4)
                .set("defocusV", 1e4));
        ReportPage page = ReportPage.of(fixture);
        assertTrue(page.all("script").isEmpty());
        assertTrue(page.all("img").isEmpty());
        assertEquals(SHOWN, page.all("h1").get(0).getTextContent());
        assertTrue(page.text().contains("&lt;script&gt;alert(2)"));
        assertFalse(page.text().contains("<script"));
    }

    @Test
    void aRunWhoseParametersAreDamagedIsToldAndTheRestShown() throws Exception {
        ProjectFixture fixture = new ProjectFixture(folder, "Damaged");
        fixture.run("denoise", "plugin.denoise", RunState.FINISHED).setParameters("{\"sigma\":");
        ReportPage page = ReportPage.of(fixture);
        assertTrue(page.text().contains("The workflow file is missing here"), page.text());
        assertTrue(page.run("denoise").text().contains("{\"sigma\":"), page.text());
    }

    @Test
    void aPluginsKindOfMicrographsIsShownAsMicrographs() throws Exception {
        ProjectFixture fixture = new ProjectFixture(folder, "Plug-in");
        Run run = fixture.run("denoise", "plugin.denoise", RunState.FINISHED);
        EClass type = subclass("DenoisedSet", Literals.MICROGRAPH_SET);
        ItemSet set = ProjectFixture.output(run, "denoised", type, Map.of());
        String stack = fixture.stack("denoised.mrcs", 32, 1, 1, i -> new float[32 * 32]);
        fixture.table(set, Literals.MICROGRAPH, 1, (cells, i) -> cells.set("name", "one")
                .set("image.file", stack)
                .set("image.index", 0));
        assertEquals(1, ReportPage.of(fixture).run("denoise").count("svg", svg -> svg.getAttribute("aria-label")
                .equals("Micrograph one")));
    }

    private static EClass subclass(String name, EClass parent) {
        EPackage plugin = EcoreFactory.eINSTANCE.createEPackage();
        plugin.setName("plugin");
        plugin.setNsURI("urn:plugin:" + name);
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(parent);
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName("remark");
        attribute.setEType(EcorePackage.Literals.ESTRING);
        type.getEStructuralFeatures().add(attribute);
        plugin.getEClassifiers().add(type);
        return type;
    }

    @Test
    void whatIsMissingIsToldAndTheRestShown() throws Exception {
        ProjectFixture fixture = new SpaSample(folder, 3, 20).fill().fixture;
        Files.delete(folder.resolve("aligned.mrcs"));
        Files.delete(folder.resolve("map.mrc"));
        Files.writeString(folder.resolve("averages.mrcs"), "not an image");
        Run ctf = fixture.project.findRun("ctf");
        Files.delete(folder.resolve(((ItemSet) ctf.getOutputs().get(0)).getTable()));
        ReportPage page = ReportPage.of(fixture);
        assertTrue(
                page.run("align").text().contains("aligned.mrcs is not there"),
                page.run("align").text());
        assertTrue(page.run("align").labels().contains("Drift of each micrograph"));
        assertTrue(page.run("pick").labels().contains("Positions on every micrograph"));
        assertTrue(
                page.run("ctf").text().contains("Not everything of ctfs can be shown"),
                page.run("ctf").text());
        assertTrue(
                page.run("2D classes").text().contains("6 pictures are missing"),
                page.run("2D classes").text());
        assertTrue(
                page.run("reconstruct").text().contains("map.mrc is not there"),
                page.run("reconstruct").text());
        assertTrue(page.run("reconstruct").text().contains("Fourier shell correlation of"));
    }

    @Test
    void tablesWithoutTheExpectedColumnsAreToldOf() throws Exception {
        ProjectFixture fixture = new ProjectFixture(folder, "Odd");
        for (EClass type : List.of(
                Literals.MOTION_SET,
                Literals.CTF_SET,
                Literals.COORDINATE_SET,
                Literals.MICROGRAPH_SET,
                Literals.PARTICLE_SET,
                Literals.CLASS_SET2_D,
                Literals.FSC_SET)) {
            Run run = fixture.run("odd" + type.getName(), "plugin.odd", RunState.FINISHED);
            ItemSet set = ProjectFixture.output(run, type.getName(), type, Map.of());
            fixture.table(
                    set,
                    TableSchema.of(ColumnSpec.of("something", ColumnType.FLOAT64)),
                    2,
                    (cells, i) -> cells.set("something", 1.0));
        }
        Part page = new Part(ReportPage.of(fixture).byId("runs"));
        assertEquals(7, page.count("p", p -> p.getTextContent().contains("are not as expected")), page.text());
    }

    @Test
    void emptySetsAndValuesThatAreNotNumbersAreShown() throws Exception {
        ProjectFixture fixture = new ProjectFixture(folder, "Empty sets");
        Run run = fixture.run("run", "plugin.run", RunState.RUNNING);
        Map<EClass, EClass> types = Map.of(
                Literals.MOTION_SET,
                Literals.FRAME_SHIFT,
                Literals.CTF_SET,
                Literals.CTF_MODEL,
                Literals.COORDINATE_SET,
                Literals.COORDINATE,
                Literals.MICROGRAPH_SET,
                Literals.MICROGRAPH,
                Literals.PARTICLE_SET,
                Literals.PARTICLE,
                Literals.CLASS_SET2_D,
                Literals.CLASS2_D,
                Literals.FSC_SET,
                Literals.FSC_POINT);
        for (Map.Entry<EClass, EClass> type : types.entrySet()) {
            ItemSet set = ProjectFixture.output(run, type.getKey().getName(), type.getKey(), Map.of());
            fixture.table(set, type.getValue(), 0, (cells, i) -> {});
        }
        ItemSet nan = ProjectFixture.output(run, "nan", Literals.CTF_SET, Map.of());
        fixture.table(nan, Literals.CTF_MODEL, 12, (cells, i) -> cells.set("defocusU", Double.NaN)
                .set("defocusV", 1e4)
                .set("defocusAngle", Double.POSITIVE_INFINITY)
                .set("resolution", 0.0));
        Run next = fixture.run("next", "plugin.run", RunState.RUNNING);
        ProjectFixture.output(next, "notYet", Literals.PARTICLE_SET, Map.of());
        String text = ReportPage.of(fixture).byId("runs").getTextContent();
        assertTrue(text.contains("No drift was measured yet."));
        assertTrue(text.contains("notYet has no table yet"));
        assertFalse(text.contains("NaN"), text);
        assertFalse(text.contains("not as expected"), text);
    }

    @Test
    void aBrokenPluginDoesNotBreakThePage() throws Exception {
        ProjectFixture fixture = new ProjectFixture(folder, "Broken");
        Run run = fixture.run("one", "test.broken", RunState.FINISHED);
        ProjectFixture.output(run, "text", Literals.DOCUMENT, Map.of("file", "a.txt"));
        ReportPage page = ReportPage.of(fixture);
        assertTrue(
                page.run("one").text().contains("no form today"),
                page.run("one").text());
    }

    @Test
    void withoutAnyProtocolTheRunsAreShownByTheirIds() throws Exception {
        ProjectFixture fixture = new SpaSample(folder, 2, 4).fill().fixture;
        ReportPage page = ReportPage.parse(fixture.write(ProtocolRegistry.of()));
        assertTrue(page.run("align").text().contains("spa.align.movies"));
        assertTrue(page.byId("inputs").getTextContent().contains("/data/2026/grid4/*.mrcs"));
    }

    @Test
    void linksInACircleAndToNothingDoNoHarm() throws Exception {
        ProjectFixture fixture = new ProjectFixture(folder, "Circle");
        Run a = fixture.draft("a", "p");
        Run b = fixture.draft("b", "p");
        ProjectFixture.link(a, "x", b, "in");
        ProjectFixture.link(b, "y", a, "in");
        ProjectFixture.link(a, "x", a, "self");
        ReportPage page = ReportPage.of(fixture);
        assertTrue(page.run("a").text().contains("from b.y"), page.run("a").text());
    }

    @Test
    void aLargeProjectStaysBelowTwoMegabytes() throws Exception {
        ProjectFixture fixture = new ProjectFixture(folder, "Large");
        String stack = fixture.stack("noise.mrcs", 400, 1, 1, i -> noise(400 * 400));
        for (int i = 0; i < 60; i++) {
            Run run = fixture.run("align" + i, "spa.align.movies", RunState.FINISHED);
            run.setComment("A long remark. ".repeat(400));
            ItemSet set = ProjectFixture.output(run, "micrographs", Literals.MICROGRAPH_SET, Map.of());
            fixture.table(set, Literals.MICROGRAPH, 4, (cells, row) -> cells.set("name", "m" + row)
                    .set("image.file", stack)
                    .set("image.index", 0));
        }
        for (int i = 0; i < 300; i++) {
            fixture.run("more" + i, "plugin.more", RunState.FINISHED).setMessage("A long message. ".repeat(400));
        }
        ReportPage page = ReportPage.of(fixture);
        assertTrue(
                Files.size(folder.resolve("report.html")) < 2_000_000,
                "" + page.text().length());
        assertTrue(page.text().contains("Some pictures are left out"));
        assertTrue(page.text().contains("more runs are not shown"));
    }

    private static float[] noise(int count) {
        Random random = new Random(3);
        float[] pixels = new float[count];
        for (int i = 0; i < count; i++) {
            pixels[i] = (float) random.nextGaussian();
        }
        return pixels;
    }

    @Test
    void anExistingPageIsReplacedOrLeftAsItWas() throws Exception {
        ProjectFixture fixture = new ProjectFixture(folder, "Page");
        Path html = folder.resolve("page.html");
        Files.writeString(html, "old");
        fixture.report(ProtocolRegistry.of())
                .fact("Engine", "0.4 % of the time")
                .write(html);
        assertTrue(Files.readString(html).contains("0.4 % of the time"));
        assertThrows(IOException.class, () -> fixture.report(ProtocolRegistry.of())
                .write(folder.resolve("missing/page.html")));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(List.of("page.html", "tables"), names);
        }
    }
}
