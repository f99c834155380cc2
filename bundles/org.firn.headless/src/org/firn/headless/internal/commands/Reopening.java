/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectLostException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;

/**
 * Opens a project for some work, and does the work again when the process that had the project ended meanwhile: its end
 * is not the end of who joined it, since the project can be opened again at once.
 */
final class Reopening {
    private static final System.Logger LOG = System.getLogger(Reopening.class.getName());

    private Reopening() {}

    /**
     * What is done with an open project; may be done more than once.
     *
     * @param <T> the result
     */
    interface Work<T> {
        /** Does it; {@link ProjectLostException} leads to another attempt. */
        T with(ProjectRepository repository) throws Exception;
    }

    /** Opens the project, works and closes it. */
    static <T> T open(Path directory, OpenMode mode, Work<T> work) throws Exception {
        return work(() -> Projects.open(directory, mode), work);
    }

    /** The same for who opens in another way. */
    static <T> T work(Opening opening, Work<T> work) throws Exception {
        while (true) {
            try (ProjectRepository repository = opening.open()) {
                return work.with(repository);
            } catch (ProjectLostException e) {
                LOG.log(Level.DEBUG, "Once more, since the owner has gone", e);
            }
        }
    }

    /** Opens a project, or creates it. */
    interface Opening {
        ProjectRepository open() throws Exception;
    }
}
