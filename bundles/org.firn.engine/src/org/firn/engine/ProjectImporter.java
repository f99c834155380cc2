/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.internal.ImportedRuns;
import org.firn.engine.internal.ImportedTables;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/**
 * Puts the runs of another program's project into a project, with their states, times and outputs, so that runs here
 * can go on from them. Images stay where they are: their folder becomes a data location, which can be re-pointed.
 * Importing again brings up to date what the other program has done since, and leaves alone what was changed here.
 */
public final class ProjectImporter {
    private final ProjectRepository repository;
    private final ProtocolRegistry protocols;

    /**
     * What was put in.
     *
     * @param names the names of the runs by their ids in the other project, in its order
     * @param outputs how many outputs they have
     * @param items how many items these have together
     * @param notes what could not be taken over, in full sentences
     */
    public record Result(Map<String, String> names, int outputs, long items, List<String> notes) {

        /** Copies the collections, in their order. */
        public Result {
            names = new LinkedHashMap<>(names);
            notes = List.copyOf(notes);
        }
    }

    /** @param protocols the protocols that are known */
    public ProjectImporter(ProjectRepository repository, ProtocolRegistry protocols) {
        this.repository = repository;
        this.protocols = protocols;
    }

    /**
     * Imports.
     *
     * @param foreign stays open
     * @param comment for the history
     * @throws IOException if tables cannot be written
     * @throws ProtocolException if a run that would change is being executed
     */
    public Result add(ForeignProject foreign, String comment) throws IOException, ProtocolException, ProjectException {
        WorkflowInstaller.Result installed = new WorkflowInstaller(repository, protocols)
                .install(foreign.workflow().workflow(), drafts(foreign), comment);
        String location = "import-" + foreign.name().replaceAll("[^A-Za-z0-9._-]", "-");
        repository.directory().setLocation(location, foreign.folder());
        List<String> notes = new ArrayList<>();
        ImportedTables tables = new ImportedTables(repository, notes);
        Map<String, ImportedRuns.Made> made = new LinkedHashMap<>();
        for (Map.Entry<String, ForeignProject.Executed> run : foreign.executed().entrySet()) {
            String name = installed.names().get(run.getKey());
            made.put(name, new ImportedRuns.Made(run.getValue(), tables.write(name, run.getValue())));
        }
        repository.edit(comment, project -> {
            ImportedRuns.write(project, made);
            return null;
        });
        tables.tidy();
        int outputs = 0;
        for (ImportedRuns.Made one : made.values()) {
            outputs += one.outputs().size();
        }
        return new Result(installed.names(), outputs, tables.items(), notes);
    }

    /** Runs that were drafts when they were imported are the user's since. */
    private static Set<String> drafts(ForeignProject foreign) {
        Set<String> drafts = new HashSet<>();
        foreign.workflow().workflow().runs().forEach(run -> drafts.add(run.id()));
        drafts.removeAll(foreign.executed().keySet());
        return drafts;
    }
}
