/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.firn.engine.ProjectImporter;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProjectFormatDescriptor;
import org.firn.protocol.foreign.ProjectFormatRegistry;
import org.firn.protocol.foreign.WorkflowFormatRegistry;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;

/**
 * A new project with the runs and results of another program's.
 *
 * @param source the folder of that, in which nothing is changed
 * @param directory where the new one is to be; nothing is there yet
 */
record TakenProject(Path source, Path directory) {

    /**
     * Makes it. May take some minutes.
     *
     * @return what the user should know of what was taken over, in full sentences
     * @throws IOException if the folder is of no program that is known, or cannot be read
     * @throws ProtocolException if what is in it cannot be taken over
     * @throws ProjectException if the project cannot be created there
     */
    List<String> create(ProjectFormatRegistry formats, ProtocolRegistry protocols)
            throws IOException, ProtocolException, ProjectException {
        ProjectFormatDescriptor format = formats.ofFolder(source)
                .orElseThrow(() -> new IOException(source + " is no project of a program that Firn knows: "
                        + formats.all().stream()
                                .map(one -> "a " + one.name() + " has the file " + one.marker())
                                .collect(Collectors.joining(", "))
                        + ". Choose the folder that has it."));
        if (directory
                .toAbsolutePath()
                .normalize()
                .startsWith(source.toAbsolutePath().normalize())) {
            throw new IOException("The project " + directory + " would lie in the folder that is imported, where "
                    + "nothing may be changed. Choose another place.");
        }
        MappingTable mappings = WorkflowFormatRegistry.contributed().mappings(format.id());
        try (ForeignProject foreign = format.create().open(source, mappings);
                ProjectRepository repository = Projects.create(directory, foreign.name())) {
            ProjectImporter.Result result =
                    new ProjectImporter(repository, protocols).add(foreign, "import " + foreign.name());
            List<String> notes = new ArrayList<>();
            notes.add(result.names().size() + " runs with " + result.outputs() + " outputs of " + result.items()
                    + " items were imported.");
            notes.addAll(foreign.workflow().notes());
            notes.addAll(result.notes());
            return notes;
        }
    }
}
