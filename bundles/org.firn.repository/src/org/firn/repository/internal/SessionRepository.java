/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.eclipse.emf.cdo.util.InvalidURIException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.workflow.Project;
import org.firn.repository.CommitRecord;
import org.firn.repository.ProjectChange;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.ProjectUnusableException;
import org.firn.repository.ProjectUnwritableException;
import org.firn.repository.Subscription;

/** An open project, over a session with its server, wherever that runs. */
final class SessionRepository implements ProjectRepository {

    private static final long UPDATE_TIMEOUT_MILLIS = 20_000;

    private final ProjectDirectory directory;
    private final Connection connection;
    private final boolean readOnly;
    private final CDOView view;
    private final Project project;
    private final RunIndex runs = new RunIndex();
    private final LossNotifier losses;
    private final Cleanups cleanups = new Cleanups();
    private final AtomicBoolean closed = new AtomicBoolean();
    /** The time of the newest commit that readers must see. */
    private final AtomicLong newestCommit = new AtomicLong();

    private @Nullable ChangeNotifier changes;
    private @Nullable Editor editor;

    /** Takes the connection over: closes it in the end, but not when this fails. */
    SessionRepository(ProjectDirectory directory, Connection connection, boolean readOnly) {
        this.directory = directory;
        this.connection = connection;
        this.readOnly = readOnly;
        this.losses = new LossNotifier(directory);
        connection.onLost(losses::lose);
        view = connection.session().openView();
        project = Views.project(view);
        connection.loadAll(view, project.cdoID());
        cleanups.add(connection);
    }

    @Override
    public ProjectDirectory directory() {
        return directory;
    }

    @Override
    public boolean isOwner() {
        return connection.isOwner();
    }

    @Override
    public <T> T read(Function<Project, T> reader) throws ProjectException {
        return guard(() -> {
            long newest = newestCommit.get();
            if (newest > 0 && !view.waitForUpdate(newest, UPDATE_TIMEOUT_MILLIS)) {
                throw new ProjectException("The project " + directory + " did not show a commit of this process within "
                        + UPDATE_TIMEOUT_MILLIS / 1000 + " s. The process that has it open does not answer: end it.");
            }
            return Views.exclusively(view, () -> reader.apply(project));
        });
    }

    @Override
    public <T> T edit(String comment, Function<Project, T> change) throws ProjectException {
        if (readOnly) {
            throw new ProjectException("The project " + directory + " was opened for reading only.");
        }
        return guard(() -> editor().edit(comment, change));
    }

    private synchronized Editor editor() {
        Editor present = editor;
        if (present == null) {
            present = new Editor(connection, time -> newestCommit.accumulateAndGet(time, Math::max));
            editor = present;
            cleanups.add(present);
        }
        return present;
    }

    @Override
    public Subscription onChange(Consumer<ProjectChange> listener) throws ProjectException {
        return guard(() -> changes().add(listener, newestCommit.get()));
    }

    private synchronized ChangeNotifier changes() throws ProjectException {
        ChangeNotifier present = changes;
        if (present == null) {
            present = new ChangeNotifier(view, runs, UPDATE_TIMEOUT_MILLIS, losses);
            changes = present;
            cleanups.add(present);
            read(current -> {
                runs.addAll(current);
                return null;
            });
        }
        return present;
    }

    @Override
    public Subscription onLost(Consumer<ProjectUnusableException> listener) {
        return losses.add(listener);
    }

    @Override
    public Subscription onClients(IntConsumer listener) {
        return connection.onClients(listener);
    }

    @Override
    public <T> T readAt(Instant time, Function<Project, T> reader) throws ProjectException {
        return guard(() -> {
            CDOView past = connection.session().openView(time.toEpochMilli());
            try {
                return reader.apply(Views.project(past));
            } catch (InvalidURIException | IndexOutOfBoundsException e) {
                throw new ProjectException("There was no project in " + directory + " yet at " + time + ".", e);
            } finally {
                past.close();
            }
        });
    }

    @Override
    public List<CommitRecord> history(Instant from, Instant to, int limit) throws ProjectException {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit must be at least 1, and is " + limit + ".");
        }
        return guard(() -> new History(connection.session()).read(from, to, limit));
    }

    /** Turns what CDO throws when the connection is lost, the disk full or the file damaged into our exceptions. */
    private <T> T guard(Views.Action<T> action) throws ProjectException {
        if (closed.get()) {
            throw new ProjectException("The project " + directory + " has been closed.");
        }
        losses.check();
        try {
            return action.run();
        } catch (RuntimeException e) {
            if (closed.get()) {
                throw new ProjectException("The project " + directory + " has been closed meanwhile.", e);
            }
            checkUsable(e);
            if (ProjectDatabase.isDamage(e)) {
                throw ProjectDatabase.damaged(directory.repositoryFile(), e);
            }
            throw e;
        } catch (ProjectException e) {
            checkUsable(e);
            throw e;
        }
    }

    private void checkUsable(Exception problem) throws ProjectUnusableException {
        losses.check();
        Exception failure = connection.isOwner() && !closed.get() ? connection.failure() : null;
        if (failure != null) {
            failure.addSuppressed(problem);
            losses.lose(new ProjectUnwritableException(
                    WriteFailure.describe(directory, failure) + " What was committed is safe.", failure));
            losses.check();
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            if (losses.isLost()) {
                connection.close();
            }
            cleanups.close();
        }
    }
}
