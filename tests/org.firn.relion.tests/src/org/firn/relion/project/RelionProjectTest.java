/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.engine.ProjectImporter;
import org.firn.formats.FormatException;
import org.firn.formats.image.MrcWriter;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunState;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.ForeignProject.Executed;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.tables.ItemTable;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a project that relion_pipeliner of RELION 3.1.3 made: an import and a mask were run, a CTF estimation waits. */
class RelionProjectTest {
    private static final List<String> FILES = List.of(
            "default_pipeline.star",
            "Import/job001/job.star",
            "Import/job001/micrographs.star",
            "Import/job001/RELION_JOB_EXIT_SUCCESS",
            "MaskCreate/job002/job.star",
            "MaskCreate/job002/mask.mrc",
            "MaskCreate/job002/RELION_JOB_EXIT_SUCCESS",
            "CtfFind/job003/job.star");

    @TempDir
    Path temporary;

    private Path relion;

    @BeforeEach
    void copy() throws Exception {
        TestExtensions.needPlatform(RelionProjectTest.class);
        relion = temporary.resolve("apoferritin");
        for (String name : FILES) {
            Path file = relion.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream in = RelionProjectTest.class.getResourceAsStream(name)) {
                Files.copy(in, file);
            }
        }
    }

    private ForeignProject open() throws IOException, ProtocolException {
        return new RelionProjectFormat().open(relion, MappingTable.EMPTY);
    }

    private static WorkflowRun run(ForeignProject project, String id) {
        return project.workflow().workflow().runs().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jobsAreRunsWithTheirParametersStatesAndLinks() throws Exception {
        assertTrue(new RelionProjectFormat().recognises(relion));
        assertFalse(new RelionProjectFormat().recognises(temporary));
        try (ForeignProject project = open()) {
            assertEquals("apoferritin", project.name());
            assertEquals("Import/job001", run(project, "job001").label());
            assertEquals("relion.job.maskcreate", run(project, "job002").protocol());
            assertEquals("map.mrc", run(project, "job002").parameters().get("fn_in")); // of no job
            WorkflowRun ctf = run(project, "job003");
            assertEquals(
                    Map.of("input_star_mics", List.of(new WorkflowLink("job001", "micrographs_star"))), ctf.inputs());
            assertFalse(ctf.parameters().containsKey("input_star_mics"));
            assertEquals("5000", ctf.parameters().get("dfmin"));
            assertEquals(2, project.executed().size());
            Executed mask = project.executed().get("job002");
            assertEquals(RunState.FINISHED, mask.state());
            assertNotNull(mask.started());
            assertNotNull(mask.ended());
            DataHeader header =
                    mask.outputs().get(0).header(file -> file.getFileName().toString());
            assertEquals("Mask", header.type().getName());
            assertEquals("mask", header.name());
            assertEquals(16, header.number("depth").orElse(0));
            assertEquals(1.5, header.number("samplingRate").orElse(0), 1e-6);
            assertEquals(List.of(), mask.outputs().subList(1, mask.outputs().size()));
            assertEquals(1, project.workflow().runs().size()); // the job that waits
        }
    }

    @Test
    void projectBecomesAGraphOfFirnAndNothingInItChanges() throws Exception {
        byte[] before = Files.readAllBytes(relion.resolve("default_pipeline.star"));
        try (ProjectRepository repository = Projects.create(temporary.resolve("firn"), "test");
                ForeignProject project = open()) {
            new ProjectImporter(repository, List::of).add(project, "import");
            String graph = repository.read(model -> {
                Run ctf = model.findRun("job003");
                Run mask = model.findRun("job002");
                return ctf.getState() + " " + ctf.getInputs().size() + " " + mask.getState() + " "
                        + mask.getOutputs().get(0).getName();
            });
            assertEquals("DRAFT 1 FINISHED mask", graph);
        }
        assertEquals(-1, Files.mismatch(relion.resolve("default_pipeline.star"), copyOf(before)));
    }

    private Path copyOf(byte[] bytes) throws IOException {
        return Files.write(temporary.resolve("before"), bytes);
    }

    private void job(String folder, String file, String... rows) throws IOException {
        String head =
                """
                # version 30001
                data_optics
                loop_
                _rlnOpticsGroupName
                _rlnOpticsGroup
                _rlnImagePixelSize
                _rlnImageSize
                _rlnVoltage
                _rlnSphericalAberration
                _rlnAmplitudeContrast
                og1 1 3.54 16 300 2.7 0.1

                data_particles
                loop_
                _rlnImageName
                _rlnMicrographName
                _rlnCoordinateX
                _rlnCoordinateY
                _rlnOpticsGroup
                _rlnAnglePsi
                _rlnClassNumber
                """;
        Files.createDirectories(relion.resolve(folder));
        Files.writeString(relion.resolve(folder + file), head + String.join("\n", rows) + "\n");
    }

    @Test
    void setsOfJobsHaveTheSameIdsForTheSameParticlesInWhateverOrder() throws Exception {
        try (MrcWriter stack = MrcWriter.stack(relion.resolve("p.mrcs"), 16, 16).open()) {
            for (int i = 0; i < 3; i++) {
                stack.append(new float[256]);
            }
            stack.finish();
        }
        String one = "1@p.mrcs Micrographs/m2.mrc 10 20 1 ";
        String two = "2@p.mrcs Micrographs/m1.mrc 10 20 1 ";
        String three = "3@p.mrcs Micrographs/m1.mrc 30 20 1 ";
        job("Extract/job004/", "particles.star", one + "0 0", two + "0 0", three + "0 0");
        job("Class2D/job005/", "run_it001_data.star", three + "15 2", one + "25 1");
        Files.writeString(
                relion.resolve("default_pipeline.star"),
                """
                data_pipeline_processes
                loop_
                _rlnPipeLineProcessName
                _rlnPipeLineProcessAlias
                _rlnPipeLineProcessType
                _rlnPipeLineProcessStatus
                Import/job001/ None 0 2
                Extract/job004/ None 5 2
                Class2D/job005/ None 8 2

                data_pipeline_output_edges
                loop_
                _rlnPipeLineEdgeProcess
                _rlnPipeLineEdgeToNode
                Import/job001/ Import/job001/micrographs.star
                Extract/job004/ Extract/job004/particles.star
                Class2D/job005/ Class2D/job005/run_it001_data.star
                """);
        try (ProjectRepository repository = Projects.create(temporary.resolve("firn"), "test");
                ForeignProject project = open()) {
            List<String> notes = new ProjectImporter(repository, List::of)
                    .add(project, "import")
                    .notes();
            assertFalse(notes.toString().contains("left out"), notes.toString());
            DataHeader micrographs = output(repository, "job001", "micrographs_star");
            assertEquals("MicrographSet", micrographs.type().getName());
            assertEquals(1.5, micrographs.number("samplingRate").orElse(0));
            DataHeader particles = output(repository, "job005", "run_it001_data_star");
            assertEquals(16, particles.number("boxSize").orElse(0));
            assertEquals("IN_PLANE", particles.text("alignment").orElseThrow());
            try (ItemTable imported = table(repository, micrographs);
                    ItemTable extracted = table(repository, output(repository, "job004", "particles_star"));
                    ItemTable classified = table(repository, particles)) {
                assertArrayEquals(new long[] {1, 2}, imported.longs("id"));
                assertArrayEquals(new long[] {2_000_001, 1_000_001, 1_000_002}, extracted.longs("id"));
                assertArrayEquals(new long[] {1_000_002, 2_000_001}, classified.longs("id"));
                assertArrayEquals(new long[] {1, 2}, classified.longs("micrograph.id"));
                assertArrayEquals(new long[] {2, 1}, classified.longs("classId"));
                Path image = repository.directory().resolve(classified.strings("image.file")[0]);
                assertTrue(Files.isSameFile(relion.resolve("p.mrcs"), image), image.toString());
            }
        }
    }

    private static DataHeader output(ProjectRepository repository, String run, String name) throws Exception {
        return repository.read(model -> DataHeader.of(model.findRun(run).findOutput(name)));
    }

    private static ItemTable table(ProjectRepository repository, DataHeader set) throws Exception {
        return ItemTable.open(
                repository.directory().resolve(set.text(DataHeader.TABLE).orElseThrow()));
    }

    @Test
    void laterVersionsNameTypesAndStates() throws Exception {
        Files.writeString(
                relion.resolve("default_pipeline.star"),
                """
                # version 30001
                data_pipeline_processes
                loop_
                _rlnPipeLineProcessName #1
                _rlnPipeLineProcessAlias #2
                _rlnPipeLineProcessTypeLabel #3
                _rlnPipeLineProcessStatusLabel #4
                MaskCreate/job002/ MaskCreate/soft/ relion.maskcreate Failed
                Class2D/job009/ None relion.class2d.em Running

                data_pipeline_nodes
                loop_
                _rlnPipeLineNodeName #1
                _rlnPipeLineNodeTypeLabel #2
                MaskCreate/job002/mask.mrc Mask3D.mrc.relion
                Class2D/job009/run_it025_data.star ParticlesData.star.relion

                data_pipeline_output_edges
                loop_
                _rlnPipeLineEdgeProcess #1
                _rlnPipeLineEdgeToNode #2
                MaskCreate/job002/ MaskCreate/job002/mask.mrc
                Class2D/job009/ Class2D/job009/run_it025_data.star
                """);
        try (ForeignProject project = open()) {
            assertEquals("soft", run(project, "job002").label());
            assertEquals("relion.job.class2d.em", run(project, "job009").protocol());
            assertEquals(RunState.FAILED, project.executed().get("job002").state());
            Executed running = project.executed().get("job009");
            assertEquals(RunState.ABORTED, running.state());
            assertTrue(running.message().contains("Was running in RELION"), running.message());
            assertEquals(List.of(), running.outputs());
            String notes = String.join("\n", project.workflow().notes());
            assertTrue(notes.contains("run_it025_data.star, which is not there"), notes);
            assertTrue(notes.contains("parameters of Class2D/job009/ are not known"), notes);
        }
    }

    @Test
    void pipelineThatIsEmptyOrHasAnUnknownStateIsRefused() throws Exception {
        Path file = relion.resolve("default_pipeline.star");
        String whole = Files.readString(file);
        Files.writeString(file, whole.replaceAll("(CtfFind/job003/ +None +2 +)1", "$19"));
        FormatException odd = assertThrows(FormatException.class, this::open);
        assertTrue(odd.getMessage().contains("CtfFind/job003/ has the state '9'"), odd.getMessage());
        Files.writeString(file, "data_pipeline_general\n_rlnPipeLineJobCounter 1\n");
        ProtocolException none = assertThrows(ProtocolException.class, this::open);
        assertTrue(none.getMessage().contains("has no jobs"), none.getMessage());
    }
}
