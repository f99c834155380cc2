/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Subscription;
import org.firn.ui.edit.EditHistory;
import org.firn.ui.edit.ProjectEdit;
import org.firn.ui.internal.project.Listeners;

/**
 * Makes changes in one thread, so that they are made in the order in which they were asked for. Remembers the last
 * {@value #MOST} changes.
 */
public final class SerialEditHistory implements EditHistory {
    private static final int MOST = 200;

    private final Source source;
    private final ExecutorService worker;
    private final Listeners<EditHistory> listeners = new Listeners<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Deque<Step> done = new ArrayDeque<>();

    /** Where the project is to be had. */
    @FunctionalInterface
    public interface Source {
        /** The open project; waits for it. */
        ProjectRepository get() throws ProjectException, InterruptedException;
    }

    /** A change that can be made to go back, or forward: its name, and what does that. */
    private record Step(String label, ProjectEdit edit) {}

    private interface Action {
        void run() throws ProtocolException, ProjectException, InterruptedException;
    }

    /** @param source gives the project when it is needed, since it may be opened again meanwhile */
    public SerialEditHistory(Source source) {
        this.source = source;
        worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "firn-edits");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public CompletableFuture<Void> submit(ProjectEdit edit) {
        return inTurn(() -> {
            ProjectEdit inverse = edit.apply(source.get());
            if (inverse.isPossible()) {
                push(done, new Step(edit.label(), inverse));
                clear(undone);
            }
        });
    }

    @Override
    public CompletableFuture<Void> undo() {
        return inTurn(() -> move(done, undone));
    }

    @Override
    public CompletableFuture<Void> redo() {
        return inTurn(() -> move(undone, done));
    }

    /** Only the worker changes the stacks, so what it has looked at is still there when it has made the change. */
    private void move(Deque<Step> from, Deque<Step> to)
            throws ProtocolException, ProjectException, InterruptedException {
        Step step = peek(from);
        if (step != null) {
            ProjectEdit back = step.edit().apply(source.get());
            synchronized (this) {
                from.pop();
                to.push(new Step(step.label(), back));
            }
        }
    }

    private synchronized @Nullable Step peek(Deque<Step> stack) {
        return stack.peek();
    }

    private void push(Deque<Step> stack, Step step) {
        Step forgotten = null;
        synchronized (this) {
            stack.push(step);
            if (stack.size() > MOST) {
                forgotten = stack.removeLast();
            }
        }
        if (forgotten != null) {
            forgotten.edit().forgotten();
        }
    }

    private void clear(Deque<Step> stack) {
        Deque<Step> forgotten;
        synchronized (this) {
            forgotten = new ArrayDeque<>(stack);
            stack.clear();
        }
        forgotten.forEach(step -> step.edit().forgotten());
    }

    private CompletableFuture<Void> inTurn(Action action) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        try {
            worker.execute(() -> perform(action, result));
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(new ProjectException("The project has been closed. Open it again.", e));
        }
        return result;
    }

    private void perform(Action action, CompletableFuture<Void> result) {
        try {
            action.run();
            listeners.tell(this);
            result.complete(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result.completeExceptionally(e);
        } catch (ProtocolException | ProjectException | RuntimeException | LinkageError e) {
            // an edit may be a plug-in's; whoever asked for it is told
            result.completeExceptionally(e);
        }
    }

    @Override
    public synchronized Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    @Override
    public synchronized Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return listeners.add(history -> listener.run());
    }

    /**
     * Makes the changes that were asked for, and forgets how they are undone.
     *
     * @return completes when that is done
     */
    public CompletableFuture<Void> close() {
        CompletableFuture<Void> end = inTurn(() -> {
            clear(done);
            clear(undone);
        });
        worker.shutdown();
        return end;
    }
}
