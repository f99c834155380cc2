/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.classes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunContext;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.SetProject;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClassSetsTest {
    private static final String[] LINKS = {"items=classified.classes"};

    private SetProject project;

    /** Three classes of 1, 2 and 3 particles: 11; 21, 22; 31, 32, 33. */
    private static final class Classified implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder().build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration
                    .output("classes", DataPackage.Literals.CLASS_SET2_D)
                    .with("samplingRate", 3.0)
                    .with("memberCount", 6L)
                    .withTable("members", "particles");
            configuration
                    .output("particles", DataPackage.Literals.PARTICLE_SET)
                    .with("contrastInverted", true)
                    .with("alignment", "IN_PLANE");
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            plan.step("classify").run(Classified::write);
        }

        private static void write(StepContext step) {
            RowSink classes = step.output("classes");
            RowSink particles = step.output("particles");
            for (long id = 1; id <= 3; id++) {
                classes.row(id).set("size", id).set("resolution", 10.0 * id);
                for (long n = 1; n <= id; n++) {
                    particles.row(10 * id + n).set("classId", id).set("ctf.defocusU", 9000.0);
                }
            }
        }
    }

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        project = new SetProject(directory);
        project.finish("classified", Classified::new, Map.of());
        project.makeParticles("unclassified", Map.of(), 9);
        project.make("orphans", DataPackage.Literals.CLASS_SET2_D, Map.of(), sink -> sink.row(1));
    }

    @AfterAll
    void close() {
        project.close();
    }

    @Test
    void classesAreChosenByNumberAndTheirParticlesCounted() throws Exception {
        Outcome outcome = project.finish(SelectClasses::new, Map.of("ids", "1,3"), LINKS);
        assertArrayEquals(new long[] {1, 3}, project.ids(outcome, "kept"));
        assertEquals(4, outcome.header("kept").number("memberCount").orElse(0));
        assertEquals(2, outcome.header("rejected").number("memberCount").orElse(0));
        project.says("4 particles in the classes kept, 2 in the others", "Of 3 classes, 2 with 4 particles");
    }

    @Test
    void classesAreChosenByACondition() throws Exception {
        Map<String, Object> fine = Map.of("by", "expression", "expression", "resolution <= 2 nm");
        assertArrayEquals(new long[] {1, 2}, project.ids(project.finish(SelectClasses::new, fine, LINKS), "kept"));
    }

    @Test
    void aClassThatIsNotThereIsNamedAndKeepingNoneIsRefused() throws Exception {
        project.refuse(SelectClasses::new, Map.of("ids", "1,7-8"), LINKS, "7-8", "no such class");
        Map<String, Object> none = Map.of("by", "expression", "expression", "resolution < 1");
        project.refuse(SelectClasses::new, none, LINKS, "none of the 3 classes");
    }

    @Test
    void theParticlesOfSelectedClassesAreFoundThroughTheClasses() throws Exception {
        project.finish("selected", SelectClasses::new, Map.of("ids", "2"), LINKS);
        Outcome outcome = project.finish(ParticlesOfClasses::new, Map.of(), "classes=selected.kept");
        assertArrayEquals(new long[] {21, 22}, project.ids(outcome, "particles"));
        assertArrayEquals(new long[] {11, 31, 32, 33}, project.ids(outcome, "rejected"));
        project.says("2 of 6 particles, in 1 classes", "The 2 particles in 1 selected classes");
        assertEquals("IN_PLANE", outcome.header("particles").text("alignment").orElse(""));
        assertEquals("true", outcome.header("particles").text("hasCtf").orElse(""));
        assertEquals(3.0, outcome.header("particles").number("samplingRate").orElse(0));
    }

    @Test
    void linkedParticlesTellMoreAboutThemselves() throws Exception {
        Outcome outcome = project.finish(
                ParticlesOfClasses::new, Map.of(), "classes=classified.classes", "particles=classified.particles");
        assertEquals(
                "true", outcome.header("particles").text("contrastInverted").orElse(""));
        assertEquals(6, project.ids(outcome, "particles").length);
    }

    @Test
    void classesAndParticlesOfDifferentOriginsAreRefused() throws Exception {
        project.refuse(
                ParticlesOfClasses::new,
                Map.of(),
                new String[] {"classes=classified.classes", "particles=unclassified.items"},
                "no particle in one of the 3 classes");
        project.refuse(ParticlesOfClasses::new, Map.of(), new String[] {"classes=orphans.items"}, "do not know their");
    }
}
