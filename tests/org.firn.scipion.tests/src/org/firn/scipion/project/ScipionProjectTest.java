/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.firn.engine.Engine;
import org.firn.engine.ProjectImporter;
import org.firn.engine.RunRequests;
import org.firn.engine.Staleness;
import org.firn.model.data.DataPackage;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProtocolMapping;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.scipion.workflow.ScipionWorkflowFormat;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a fake project: no Scipion is needed, and {@link FakeProject} says what that proves. */
class ScipionProjectTest {
    private static final MappingTable TABLE = new MappingTable(List.of(new ProtocolMapping(
            "LabProtCount",
            "lab.count",
            true,
            0,
            Map.of(),
            List.of(new ProtocolMapping.Parameter("least", "least", "", 1, "", Map.of())),
            List.of(new ProtocolMapping.Input("inputParticles", "particles", "")),
            Map.of("outputParticles", "particles"),
            Set.of())));

    @TempDir
    private Path temporary;

    private Path scipion;
    private ProjectRepository repository;

    /** Passes particles on when there are enough. */
    private static final class Count implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(
                            ParameterSpec.input("particles", DataPackage.Literals.PARTICLE_SET),
                            ParameterSpec.integer("least"))
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.input("particles").ifPresent(input -> configuration
                    .output("particles", input.type())
                    .like(input));
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            plan.step("count").usesInputs("particles").uses("least").run(step -> {
                try (ItemTable table = run.input("particles").openTable()) {
                    assertTrue(table.size() >= run.parameters().integer("least"));
                    step.output("particles").row(1).set("micrograph.name", table.strings("micrograph.name")[0]);
                }
            });
        }
    }

    private static final ProtocolRegistry PROTOCOLS =
            () -> List.of(new ProtocolDescriptor("lab.count", "Count", "Lab", "Counts.", "1", "test", Count::new));

    @BeforeEach
    void begin() throws Exception {
        scipion = Files.createDirectory(temporary.resolve("betagal"));
        FakeProject.spa(scipion);
        repository = Projects.create(temporary.resolve("firn"), "firn");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    private ProjectImporter.Result take() throws Exception {
        try (ForeignProject project = new ScipionProjectFormat().open(scipion, TABLE)) {
            return new ProjectImporter(repository, PROTOCOLS).add(project, "import");
        }
    }

    private <T> T of(String name, Function<Run, T> value) throws Exception {
        return repository.read(project -> value.apply(project.findRun(name)));
    }

    private DataHeader output(String run, String name) throws Exception {
        return of(run, one -> DataHeader.of(one.findOutput(name)));
    }

    private ItemTable table(String run, String name) throws Exception {
        return ItemTable.open(repository
                .directory()
                .resolve(output(run, name).text(DataHeader.TABLE).orElseThrow()));
    }

    private static Map<String, String> digests(Path folder) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String content = Files.isDirectory(file)
                        ? "folder"
                        : Arrays.toString(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
                digests.put(file.toString(), content + Files.getLastModifiedTime(file));
            }
        }
        return digests;
    }

    @Test
    void nothingInTheFolderIsChanged() throws Exception {
        Map<String, String> before = digests(scipion);
        take();
        assertEquals(before, digests(scipion));
    }

    @Test
    void theGraphIsThereWithStatesTimesLabelsAndParameters() throws Exception {
        take();
        assertEquals(RunState.FINISHED, of("motion-" + id("motion"), Run::getState));
        String motion = "motion-" + id("motion");
        assertEquals("scipion.ProtMotionCorr", of(motion, Run::getProtocol));
        assertEquals("motion", of(motion, Run::getLabel));
        assertEquals("about motion", of(motion, Run::getComment));
        assertEquals(
                LocalDateTime.parse("2026-03-01T10:20:30.5")
                        .atZone(ZoneId.systemDefault())
                        .toInstant(),
                of(motion, Run::getStarted));
        assertEquals(
                "import-movies-" + id("import movies"),
                of(motion, run -> run.getInputs().get(0).getSource().getName()));
        assertEquals("outputMovies", of(motion, run -> run.getInputs().get(0).getOutput()));
        assertEquals(
                300.0,
                JsonValues.parse(of("import-movies-" + id("import movies"), Run::getParameters))
                        .get("voltage"));
        String pick = "pick-by-hand-" + id("pick by hand");
        assertEquals(RunState.ABORTED, of(pick, Run::getState));
        assertEquals(1, (int) of(pick, run -> run.getWaitsFor().size()));
        String refine = "refine-" + id("refine");
        assertEquals(RunState.FAILED, of(refine, Run::getState));
        assertEquals("Failed in Scipion: no GPU", of(refine, Run::getMessage));
        assertEquals(RunState.DRAFT, of("other-" + id("other"), Run::getState));
        assertEquals("lab.count", of("count-" + id("count"), Run::getProtocol));
    }

    private String id(String label) throws Exception {
        try (ForeignProject project = new ScipionProjectFormat().open(scipion, TABLE)) {
            return project.workflow().workflow().runs().stream()
                    .filter(run -> run.label().equals(label))
                    .map(ScipionWorkflowFormat::idInScipion)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void setsAreTablesWithOurColumnsAndWhatWeHaveNoColumnForUnderItsOwnName() throws Exception {
        take();
        String movies = "import-movies-" + id("import movies");
        DataHeader header = output(movies, "outputMovies");
        assertEquals("MovieSet", header.type().getName());
        assertEquals(0.885, header.number("samplingRate").orElseThrow());
        assertEquals(24, header.number("frames").orElseThrow());
        assertEquals(1.28, header.number("dosePerFrame").orElseThrow());
        assertEquals("@import-betagal/Runs/m/gain.mrc", header.text("gainFile").orElseThrow());
        try (ItemTable table = table(movies, "outputMovies")) {
            assertArrayEquals(new String[] {"mic_001", "mic_002"}, table.strings("name"));
            assertEquals("/data/mic_001.tif", table.strings("image.file")[0]);
            assertArrayEquals(new long[] {24, 24}, table.longs("frames"));
        }
        try (ItemTable table = table("motion-" + id("motion"), "outputMicrographs")) {
            assertEquals("@import-betagal/Runs/a/mic_001.mrc", table.strings("image.file")[0]);
            assertArrayEquals(new double[] {1.5, 2.5}, table.doubles("scipion._lab.drift"));
            assertArrayEquals(new long[] {1, 0}, table.longs("scipion.enabled"));
        }
        String pick = "pick-by-hand-" + id("pick by hand");
        assertEquals(
                1.77, output(pick, "outputCoordinates").number("samplingRate").orElseThrow());
        assertEquals(
                FakeProject.BOX,
                output(pick, "outputCoordinates").number("boxSize").orElseThrow());
        try (ItemTable table = table(pick, "outputCoordinates")) {
            assertArrayEquals(new long[] {7, 9}, table.longs("id"));
            assertArrayEquals(new double[] {100, 300}, table.doubles("x"));
            assertArrayEquals(new long[] {1, 2}, table.longs("micrograph.id"));
            assertArrayEquals(new String[] {"mic_001", "mic_002"}, table.strings("micrograph.name"));
        }
    }

    /** The vector a1: with M of the matrix, the image shows the point (4, 8, 16) of the volume at (1.347, 0.238). */
    @Test
    void projectionsShowAMarkWhereTheVectorsOfTheConventionsSay() throws Exception {
        take();
        try (ItemTable table = table("extract-" + id("extract"), "outputParticles")) {
            double[] seen = seen(table, 0, 4, 8, 16);
            assertEquals(1.347, seen[0], 2e-3);
            assertEquals(0.238, seen[1], 2e-3);
            assertEquals(0, table.longs("image.index")[0], "Scipion counts images from 1");
            assertEquals(15001.0, table.doubles("ctf.defocusU")[0], "the greater defocus comes first");
            assertEquals(14000.0, table.doubles("ctf.defocusV")[0]);
            assertEquals(135.0, table.doubles("ctf.defocusAngle")[0]);
            assertEquals(300.0, table.doubles("acquisition.voltage")[0]);
            assertEquals(0.25, table.doubles("scipion._rlnBeamTiltX")[0]);
        }
        assertEquals(
                "PROJECTION",
                output("extract-" + id("extract"), "outputParticles")
                        .text("alignment")
                        .orElseThrow());
    }

    /** x = (A v) - s, with A written out as RELION defines it, independently of what is tested. */
    private static double[] seen(ItemTable table, int row, double x, double y, double z) throws IOException {
        double a = Math.toRadians(table.doubles("transform.rot")[row]);
        double b = Math.toRadians(table.doubles("transform.tilt")[row]);
        double g = Math.toRadians(table.doubles("transform.psi")[row]);
        double ca = Math.cos(a);
        double sa = Math.sin(a);
        double cb = Math.cos(b);
        double sb = Math.sin(b);
        double cg = Math.cos(g);
        double sg = Math.sin(g);
        double u = (cg * cb * ca - sg * sa) * x + (cg * cb * sa + sg * ca) * y - cg * sb * z;
        double v = (-sg * cb * ca - cg * sa) * x + (-sg * cb * sa + cg * ca) * y + sg * sb * z;
        double seenX = u - table.doubles("transform.shiftX")[row];
        double sign = table.longs("transform.mirrored")[row] != 0 ? -1 : 1;
        return new double[] {sign * seenX, v - table.doubles("transform.shiftY")[row]};
    }

    @Test
    void classesHaveTheirAveragesAndTheirMembersWithPlaneAlignments() throws Exception {
        take();
        String classify = "2d-" + id("2D");
        DataHeader classes = output(classify, "outputClasses");
        assertEquals("ClassSet2D", classes.type().getName());
        assertEquals(3, classes.number("memberCount").orElseThrow());
        assertEquals(output(classify, "outputClasses_particles").text(DataHeader.TABLE), classes.text("members"));
        try (ItemTable table = table(classify, "outputClasses")) {
            assertArrayEquals(new long[] {2, 1}, table.longs("size"));
            assertArrayEquals(new long[] {0, 1}, table.longs("image.index"));
        }
        try (ItemTable table = table(classify, "outputClasses_particles")) {
            assertArrayEquals(new long[] {3, 5, 1}, table.longs("id"));
            assertArrayEquals(new long[] {1, 1, 2}, table.longs("classId"));
            // a dot of the image at (16, 6) belongs at M (16, 6) of the class: seen from there it is at (16, 6) again
            double[] dot = seen(table, 0, 10.247, 18.960, 0);
            assertEquals(16, dot[0], 5e-3);
            assertEquals(6, dot[1], 5e-3);
            double[] mirrored = seen(table, 1, -0.8660254 * 16 - 0.5 * 6 - 17.32051, -0.5 * 16 + 0.8660254 * 6 - 10, 0);
            assertEquals(1, table.longs("transform.mirrored")[1]);
            assertEquals(16, mirrored[0], 1e-4);
            assertEquals(6, mirrored[1], 1e-4);
        }
    }

    @Test
    void workGoesOnHereWhereItStoppedThere() throws Exception {
        take();
        String count = "count-" + id("count");
        try (Engine engine = Engine.builder(repository, PROTOCOLS)
                .processors(2)
                .memoryMiB(2048)
                .build()) {
            engine.start();
            RunRequests.request(repository, RunRequest.RUN, List.of(count));
            assertTrue(engine.awaitIdle(Duration.ofSeconds(120)));
            assertEquals(RunState.FINISHED, of(count, Run::getState), of(count, Run::getMessage));
            assertEquals(List.of(), Staleness.staleRuns(repository, PROTOCOLS));
        }
    }

    @Test
    void aRunOfScipionIsNotExecutedHereAndKeepsItsResults() throws Exception {
        take();
        String extract = "extract-" + id("extract");
        try (Engine engine = Engine.builder(repository, PROTOCOLS)
                .processors(2)
                .memoryMiB(2048)
                .build()) {
            engine.start();
            RunRequests.request(repository, RunRequest.RESTART, List.of(extract));
            assertTrue(engine.awaitIdle(Duration.ofSeconds(120)));
        }
        assertEquals(RunState.FINISHED, of(extract, Run::getState));
        assertTrue(of(extract, Run::getMessage).contains("Another program has executed this run"));
        assertEquals(5, output(extract, "outputParticles").size().orElseThrow());
    }

    @Test
    void importingAgainBringsUpToDateAndLeavesAloneWhatWasChangedHere() throws Exception {
        take();
        String count = "count-" + id("count");
        repository.edit("edit", project -> {
            project.findRun(count).setParameters("{\"least\":3}");
            return null;
        });
        String extract = "extract-" + id("extract");
        DataHeader first = output(extract, "outputParticles");
        take();
        assertEquals(first.attributes(), output(extract, "outputParticles").attributes(), "nothing has changed");
        Files.delete(scipion.resolve("Runs/e/particles.sqlite"));
        FakeProject.particles(scipion.resolve("Runs/e/particles.sqlite"), 8);
        take();
        assertEquals(8, output(extract, "outputParticles").size().orElseThrow());
        assertEquals("{\"least\":3}", of(count, Run::getParameters));
        try (Stream<Path> tables = Files.list(repository.directory().tables())) {
            assertEquals(
                    1,
                    tables.filter(file -> file.toString().endsWith("outputParticles.2.fit")
                                    || file.toString().endsWith("outputParticles.fit"))
                            .count());
        }
    }

    @Test
    void aSetThatIsMissingOrNoneIsToldAndTheRestIsTakenOver() throws Exception {
        Files.writeString(scipion.resolve("Runs/c/classes.sqlite"), "spoilt");
        List<String> notes = new ArrayList<>();
        try (ForeignProject project = new ScipionProjectFormat().open(scipion, TABLE)) {
            notes.addAll(project.workflow().notes());
        }
        String all = String.join("\n", notes);
        assertTrue(
                all.contains("outputParticles is left out: its file " + scipion.resolve("Runs/r/gone.sqlite")
                        + " is missing. Put it back and import again."),
                all);
        assertTrue(
                all.contains("outputClasses is left out: " + scipion.resolve("Runs/c/classes.sqlite")
                        + " is no SQLite file. Give a file that Scipion wrote, unharmed."),
                all);
        assertEquals(5, take().outputs() + 1, "movies, micrographs, places, particles");
    }

    @Test
    void filesThatSetsNameAndThatAreGoneAreTold() throws Exception {
        String all = String.join("\n", take().notes());
        assertTrue(all.contains("names 3 files that are not there, as /data/mic_001.tif, /data/mic_002.tif"), all);
    }

    @Test
    void aPoseThatIsNoneNamesItsItem() throws Exception {
        try (FakeSet set = new FakeSet(scipion.resolve("Runs/bad.sqlite"))) {
            set.property("self", "SetOfParticles");
            set.items("", "Particle", "_index Integer", "_filename String", "_transform._matrix Matrix")
                    .add(4, true, 1, "a.mrcs", "[[2, 0, 0, 0], [0, 2, 0, 0], [0, 0, 2, 0], [0, 0, 0, 1]]")
                    .end();
        }
        SetOutput output = new SetOutput(
                "o",
                scipion,
                scipion.resolve("Runs/bad.sqlite"),
                "",
                org.firn.scipion.sets.SetKind.PARTICLES,
                false,
                Map.of(),
                "");
        IOException fault = assertThrows(IOException.class, () -> {
            try (var items = output.items(Path::toString)) {
                items.writeTo(temporary.resolve("bad.fit"));
            }
        });
        assertTrue(fault.getMessage().contains("number 1 with id 4"), fault::getMessage);
        assertFalse(Files.exists(temporary.resolve("bad.fit")));
    }

    @Test
    void aFolderThatIsNoProjectIsRefused() throws Exception {
        Path other = Files.createDirectory(temporary.resolve("other"));
        assertFalse(new ScipionProjectFormat().recognises(other));
        Files.writeString(other.resolve("project.sqlite"), "no");
        IOException fault = assertThrows(IOException.class, () -> new ScipionProjectFormat().open(other, TABLE));
        assertTrue(fault.getMessage().contains("is no SQLite file"), fault::getMessage);
    }

    @Test
    void theProjectCanBeWrittenAsAWorkflowOfScipion() throws Exception {
        take();
        Workflow workflow = repository.read(WorkflowExport::of);
        List<?> objects = (List<?>) JsonValues.parseAny(
                new ScipionWorkflowFormat().write(workflow, TABLE).text());
        assertEquals(8, objects.size());
        Map<?, ?> motion = (Map<?, ?>) objects.get(1);
        assertEquals("ProtMotionCorr", motion.get("object.className"));
        assertEquals(id("import movies") + ".outputMovies", motion.get("inputMovies"));
    }
}
