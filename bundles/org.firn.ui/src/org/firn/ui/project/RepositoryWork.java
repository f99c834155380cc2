/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import org.firn.repository.ProjectRepository;

/**
 * Something that needs the repository of a project.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface RepositoryWork<T> {

    /** Does it, on a thread that may wait. */
    T with(ProjectRepository repository) throws Exception;
}
