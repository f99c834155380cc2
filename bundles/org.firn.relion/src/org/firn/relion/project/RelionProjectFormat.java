/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProjectFormat;

/** Project folders of RELION since version 3.0: {@code default_pipeline.star}, and a folder for each job beside it. */
public final class RelionProjectFormat implements ProjectFormat {

    @Override
    public boolean recognises(Path folder) {
        return Files.isRegularFile(folder.resolve(Pipeline.FILE));
    }

    @Override
    public ForeignProject open(Path folder, MappingTable table) throws IOException, ProtocolException {
        return new RelionProject(folder);
    }
}
