/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.firn.engine.internal.runner.RunOutcome;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.model.data.DataObject;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.DataHeader;

/** Writes how an execution ended into the repository. */
final class RunEnd {
    private static final int LONGEST_MESSAGE = 20_000;
    /** What the user writes, and the engine leaves alone. */
    private static final Set<String> OF_THE_USER = Set.of("name", "label", "comment");

    private RunEnd() {}

    static void apply(Run run, RunOutcome outcome) {
        String message = outcome.message();
        run.setMessage(message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + " ...");
        boolean over = outcome.end() != End.SUSPENDED && outcome.end() != End.INTERACTIVE;
        run.setEnded(over ? outcome.ended() : null);
        run.setFailedItems(outcome.failedItems());
        run.setState(
                switch (outcome.end()) {
                    case FINISHED -> RunState.FINISHED;
                    case FAILED -> RunState.FAILED;
                    case ABORTED -> RunState.ABORTED;
                    case SUSPENDED -> RunState.SCHEDULED;
                    case INTERACTIVE -> RunState.INTERACTIVE;
                });
        if (outcome.end() == End.FINISHED) {
            run.setContentKey(outcome.contentKey());
            setOutputs(run, outcome.outputs());
        } else if (!outcome.outputs().isEmpty()) {
            // What a stream has given so far stays to be looked at, and to be gone on with.
            run.setContentKey("");
            setOutputs(run, outcome.outputs());
        } else if (outcome.executed() > 0 && over) {
            // Files and tables of the last success may have been overwritten.
            run.setContentKey("");
            run.getOutputs().clear();
        }
        if (run.getRequest() == RunRequest.STOP || run.getRequest() == RunRequest.FINISH && over) {
            run.setRequest(RunRequest.NONE);
        }
    }

    /** Ends a run that is not being executed. */
    static void abort(Run run, String message) {
        run.setState(RunState.ABORTED);
        run.setMessage(message);
        run.setEnded(Instant.now());
        run.setRequest(RunRequest.NONE);
    }

    static void setOutputs(Run run, List<DataHeader> headers) {
        Set<String> names = new HashSet<>();
        headers.forEach(header -> names.add(header.name()));
        update(run, headers);
        run.getOutputs().removeIf(output -> !names.contains(output.getName()));
    }

    /** Writes outputs; others stay. */
    static void update(Run run, List<DataHeader> headers) {
        for (DataHeader header : headers) {
            DataObject old = run.findOutput(header.name());
            EObject wanted = header.toObject();
            if (old != null && old.eClass() == header.type()) {
                update(old, wanted);
            } else {
                if (old != null) {
                    run.getOutputs().remove(old);
                }
                run.getOutputs().add((DataObject) wanted);
            }
        }
    }

    /** Keeps the object, and touches only what differs, so that the history shows what really changed. */
    private static void update(EObject old, EObject wanted) {
        for (EStructuralFeature feature : old.eClass().getEAllAttributes()) {
            if (!OF_THE_USER.contains(feature.getName()) && !Objects.equals(old.eGet(feature), wanted.eGet(feature))) {
                if (wanted.eIsSet(feature)) {
                    old.eSet(feature, wanted.eGet(feature));
                } else {
                    old.eUnset(feature);
                }
            }
        }
    }
}
