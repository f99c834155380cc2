/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.firn.model.workflow.Project;
import org.firn.repository.CommitRecord;
import org.firn.repository.ProjectChange;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectRepository;
import org.firn.repository.ProjectUnusableException;
import org.firn.repository.Subscription;

/** A project in memory, as far as reading it goes. */
record ModelRepository(Project project, ProjectDirectory directory) implements ProjectRepository {

    @Override
    public boolean isOwner() {
        return true;
    }

    @Override
    public <T> T read(Function<Project, T> reader) {
        return reader.apply(project);
    }

    @Override
    public <T> T edit(String comment, Function<Project, T> change) {
        return change.apply(project);
    }

    @Override
    public Subscription onChange(Consumer<ProjectChange> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription onLost(Consumer<ProjectUnusableException> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription onClients(IntConsumer listener) {
        return () -> {};
    }

    @Override
    public <T> T readAt(Instant time, Function<Project, T> reader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CommitRecord> history(Instant from, Instant to, int limit) {
        return List.of();
    }

    @Override
    public void close() {}
}
