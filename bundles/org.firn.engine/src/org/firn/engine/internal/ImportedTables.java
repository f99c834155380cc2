/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.keys.FileFingerprints;
import org.firn.engine.internal.runner.Published;
import org.firn.model.workflow.Run;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ForeignProject.Executed;
import org.firn.protocol.foreign.ForeignProject.Output;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.tables.exchange.TableSource;

/** Makes the tables of imported runs. Used by one thread, for one import. */
public final class ImportedTables {
    private static final int MOST_NAMED = 3;

    private final ProjectRepository repository;
    private final List<String> notes;
    private final FileFingerprints fingerprints = new FileFingerprints();
    private final Map<RunPaths, List<DataHeader>> written = new LinkedHashMap<>();
    private long items;

    /** @param notes receives what could not be taken over */
    public ImportedTables(ProjectRepository repository, List<String> notes) {
        this.repository = repository;
        this.notes = notes;
    }

    /** How many items there are in all tables. */
    public long items() {
        return items;
    }

    /** What is known here about a run. */
    private record Here(int number, String protocol, List<DataHeader> outputs) {
        static Here of(Run run) {
            return new Here(
                    run.getNumber(),
                    run.getProtocol(),
                    run.getOutputs().stream().map(DataHeader::of).toList());
        }

        @Nullable
        DataHeader output(String name) {
            return outputs.stream()
                    .filter(output -> output.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * Makes the tables of a run.
     *
     * @return complete headers; an output that is missing or damaged is left out, with a note
     */
    public List<DataHeader> write(String name, Executed executed) throws IOException, ProjectException {
        Here here = repository.read(project -> Here.of(project.findRun(name)));
        RunPaths paths = RunPaths.of(repository.directory(), here.number(), here.protocol());
        Files.createDirectories(paths.tables());
        Map<Output, DataHeader> headers = new LinkedHashMap<>();
        for (Output output : executed.outputs()) {
            List<Path> missing = new ArrayList<>();
            try {
                headers.put(output, write(output, here, paths, missing));
            } catch (IOException | ProtocolException e) {
                notes.add(name + ": an output is left out. " + e.getMessage());
            }
            note(name, missing);
        }
        List<DataHeader> linked = linked(headers);
        written.put(paths, linked);
        return linked;
    }

    /** Headers whose attributes name the tables of others, which are known only now. */
    private static List<DataHeader> linked(Map<Output, DataHeader> headers) {
        List<DataHeader> linked = new ArrayList<>();
        headers.forEach((output, header) -> {
            Map<String, Object> tables = new LinkedHashMap<>();
            output.tables().forEach((attribute, other) -> headers.values().stream()
                    .filter(one -> one.name().equals(other))
                    .findFirst()
                    .ifPresent(one -> tables.put(attribute, one.attributes().get(DataHeader.TABLE))));
            linked.add(header.with(tables));
        });
        return linked;
    }

    private DataHeader write(Output output, Here here, RunPaths paths, List<Path> missing)
            throws IOException, ProtocolException {
        Published published = new Published(paths.stored(), fingerprints, (name, file) -> missing.add(file));
        DataHeader header = output.header(paths.stored()::toStored);
        try (TableSource source = output.items(paths.stored()::toStored)) {
            if (source == null) {
                return published.object(header);
            }
            Path table = paths.newTable(header.name());
            items += source.writeTo(table);
            DataHeader complete = published.set(header, table, 0);
            DataHeader before = here.output(header.name());
            if (before != null && Objects.equals(before.text("fingerprint"), complete.text("fingerprint"))) {
                RunPaths.deleteTable(table);
                return before;
            }
            return complete;
        }
    }

    private void note(String name, List<Path> missing) {
        if (!missing.isEmpty()) {
            notes.add(name + " names " + missing.size() + " files that are not there, as "
                    + String.join(
                            ", ",
                            missing.stream()
                                    .limit(MOST_NAMED)
                                    .map(Path::toString)
                                    .toList())
                    + ". Its items are listed all the same; put the files back before their images are needed.");
        }
    }

    /** Removes tables that an import has replaced. */
    public void tidy() throws IOException {
        for (Map.Entry<RunPaths, List<DataHeader>> run : written.entrySet()) {
            RunDirectoryCare.removeOldTables(run.getKey(), run.getValue());
        }
    }
}
