/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProjectFormat;

/** Project folders of Scipion: {@code project.sqlite}, and the sets of its runs beside it. */
public final class ScipionProjectFormat implements ProjectFormat {

    @Override
    public boolean recognises(Path folder) {
        return Files.isRegularFile(folder.resolve(ScipionProject.FILE));
    }

    @Override
    public ForeignProject open(Path folder, MappingTable table) throws IOException, ProtocolException {
        return new ScipionProject(folder, table);
    }
}
