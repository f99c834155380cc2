/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import java.util.List;
import java.util.Map;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolSpec;
import org.firn.repository.ProjectDirectory;
import org.firn.ui.edit.RunDraft;

/**
 * Everything that a form begins with, read from the project at one moment.
 *
 * @param directory of the project
 * @param run the run
 * @param descriptor its protocol, as the catalogue has it
 * @param protocol the protocol
 * @param spec its form
 * @param parameters the values that the run has, by name
 * @param resources what it may use
 * @param candidates the outputs of other runs to which the run could be linked without a circle
 * @param others the runs that it may wait for
 */
public record FormData(
        ProjectDirectory directory,
        RunSnapshot run,
        ProtocolDescriptor descriptor,
        Protocol protocol,
        ProtocolSpec spec,
        Map<String, Object> parameters,
        RunDraft.Resources resources,
        List<InputCandidate> candidates,
        List<RunSnapshot> others) {

    public FormData {
        candidates = List.copyOf(candidates);
        others = List.copyOf(others);
    }
}
