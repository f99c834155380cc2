/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.firn.model.workflow.Project;

/**
 * An open project.
 *
 * <p>Thread-safe. The functions given to {@code read}, {@code edit} and {@code readAt} get the model for the time of
 * the call only: they return values (numbers, strings, records), never objects of the model, and call no method of this
 * interface.
 *
 * <p>Implemented by this bundle only; get one from {@link Projects}.
 */
public interface ProjectRepository extends AutoCloseable {

    /** Returns where the files of the project are. */
    ProjectDirectory directory();

    /** Tells whether this process owns the project, rather than being a client of the process that does. */
    boolean isOwner();

    /**
     * Reads the project as it is now. What the reader sees does not change while it runs, and includes every commit
     * that this repository made or reported before. A commit of another process may be seen some milliseconds late.
     *
     * @return what the reader returns
     * @throws ProjectException when the project cannot be read any more, such as {@link ProjectLostException}
     */
    <T> T read(Function<Project, T> reader) throws ProjectException;

    /**
     * Changes the project and commits the change, with the name of the system's user and the comment. When somebody
     * else committed a change of the same objects meanwhile, the change is undone and made again, so it must do
     * nothing but change the project. A change that throws is undone, and the exception passed on. Returns when the
     * commit is on disk.
     *
     * @param comment what is done, for the history, such as {@code "request run of align"}; cut after 255 characters
     * @param change makes the change; nothing is committed when it changes nothing
     * @return what the change returns
     * @throws CommitConflictException when others were faster again and again
     * @throws ProjectUnwritableException when the file cannot be written; nothing was stored, and close the repository
     * @throws ProjectException when the commit failed; nothing of it was stored then
     */
    <T> T edit(String comment, Function<Project, T> change) throws ProjectException;

    /**
     * Registers a listener that is called after every commit, of this or of another process, in order, on a thread of
     * the repository. {@link #read} in the listener sees the commit. A listener that throws is logged and stays
     * registered.
     *
     * @return closes the registration
     */
    Subscription onChange(Consumer<ProjectChange> listener) throws ProjectException;

    /**
     * Registers a listener that is called once, on any thread, when the repository is of no use any more, and
     * immediately when it already is: for a client, when the process that owns the project has gone; for an owner, when
     * the project's file cannot be written ({@link ProjectUnwritableException}). Never called after {@link #close}.
     *
     * @return closes the registration
     */
    Subscription onLost(Consumer<ProjectUnusableException> listener);

    /**
     * Registers a listener that is called at once, and whenever it may have changed, with the number of other processes
     * that have joined the project; never for a client. Called on any thread, which must not wait.
     *
     * @return closes the registration
     */
    Subscription onClients(IntConsumer listener);

    /**
     * Reads the project as it was at a time in the past.
     *
     * @param time precise to the millisecond; a commit at this very time is seen
     * @return what the reader returns
     * @throws ProjectException when there was no project yet, or when it cannot be read
     */
    <T> T readAt(Instant time, Function<Project, T> reader) throws ProjectException;

    /**
     * Returns the commits of a time span, newest first.
     *
     * @param from only commits at or after this time
     * @param to only commits at or before this time
     * @param limit the greatest number of commits to return, at least 1
     * @throws ProjectException when the history cannot be read
     */
    List<CommitRecord> history(Instant from, Instant to, int limit) throws ProjectException;

    /** Closes the project; clients of an owner lose it. Does nothing when it is closed already. */
    @Override
    void close();
}
