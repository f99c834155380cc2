/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.firn.formats.image.MrcWriter;
import org.firn.model.data.DataObject;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunState;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/** Makes a project in memory with tables and image files in a directory. */
final class ProjectFixture {
    static final Instant START = Instant.parse("2026-03-02T13:00:00Z");

    final Project project = WorkflowFactory.eINSTANCE.createProject();
    final ProjectDirectory directory;
    private int seconds;
    private int tables;

    ProjectFixture(Path root, String name) throws IOException {
        directory = new ProjectDirectory(root);
        Files.createDirectories(directory.tables());
        project.setName(name);
        project.setId("5f0c2d9e-0000-4000-8000-000000000001");
    }

    /** Adds a run that was executed. */
    Run run(String name, String protocol, RunState state) {
        Run run = draft(name, protocol);
        run.setProtocolVersion("1.0");
        run.setRequestedBy("mara");
        run.setState(state);
        run.setStarted(START.plusSeconds(seconds));
        seconds += 7 + 3 * project.getRuns().size();
        if (run.isEnded()) {
            run.setEnded(START.plusSeconds(seconds));
        }
        return run;
    }

    /** Adds a run of which nothing was asked. */
    Run draft(String name, String protocol) {
        Run run = WorkflowFactory.eINSTANCE.createRun();
        run.setNumber(project.getRuns().size() + 1);
        run.setName(name);
        run.setProtocol(protocol);
        project.getRuns().add(run);
        return run;
    }

    /** Links an output of a run to an input of another. */
    static void link(Run source, String output, Run target, String input) {
        Link link = WorkflowFactory.eINSTANCE.createLink();
        link.setInput(input);
        link.setSource(source);
        link.setOutput(output);
        target.getInputs().add(link);
    }

    /** Adds an output. */
    static <T extends DataObject> T output(Run run, String name, EClass type, Map<String, Object> attributes) {
        @SuppressWarnings("unchecked")
        T object = (T) EcoreUtil.create(type);
        object.setName(name);
        attributes.forEach((attribute, value) -> object.eSet(type.getEStructuralFeature(attribute), value));
        run.getOutputs().add(object);
        return object;
    }

    /** Fills a row of a table. */
    interface Row {
        void fill(Cells cells, int row);
    }

    /** Sets cells of one row by name. */
    static final class Cells {
        private final TableWriter writer;
        private final Map<String, Integer> handles = new HashMap<>();

        private Cells(TableWriter writer) {
            this.writer = writer;
        }

        Cells set(String column, Object value) {
            int handle = handles.computeIfAbsent(column, writer::column);
            if (value instanceof String text) {
                writer.set(handle, text);
            } else if (value instanceof Double number) {
                writer.set(handle, number.doubleValue());
            } else {
                writer.set(handle, ((Number) value).longValue());
            }
            return this;
        }
    }

    /** Writes the table of a set. */
    void table(ItemSet set, EClass item, int rows, Row row) throws IOException {
        table(set, TableSchema.of(item), rows, row);
    }

    /** Writes the table of a set. */
    void table(ItemSet set, TableSchema schema, int rows, Row row) throws IOException {
        Path file = directory.tables().resolve("table-" + tables++ + ".fit");
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            Cells cells = new Cells(writer);
            for (int i = 0; i < rows; i++) {
                row.fill(cells, i);
                writer.endRow();
            }
            writer.close(true);
        }
        set.setTable(directory.toStored(file));
        set.setSize(rows);
    }

    /** An image by number. */
    interface Images {
        float[] image(int number) throws IOException;
    }

    /** Writes a stack of images and returns its stored path. */
    String stack(String name, int edge, int count, double pixel, Images images) throws IOException {
        Path file = directory.root().resolve(name);
        try (MrcWriter writer =
                MrcWriter.stack(file, edge, edge).pixelSize(pixel).open()) {
            for (int i = 0; i < count; i++) {
                writer.append(images.image(i));
            }
            writer.finish();
        }
        return directory.toStored(file);
    }

    /** Writes the journal of a run. */
    void journal(Run run, String... lines) throws IOException {
        Path journal =
                directory.run(run.getNumber(), run.getProtocol()).create().journal();
        Files.write(journal, List.of(lines));
    }

    /** The report of this project. */
    ProjectReport report(ProtocolRegistry protocols) {
        return new ProjectReport(
                new ModelRepository(project, directory),
                protocols,
                Clock.fixed(START.plusSeconds(600), ZoneOffset.UTC));
    }

    /** Writes the report and returns its text. */
    String write(ProtocolRegistry protocols) throws Exception {
        Path html = directory.root().resolve("report.html");
        report(protocols).write(html);
        return Files.readString(html);
    }
}
