/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.doctor;

import java.util.ArrayList;
import java.util.List;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.ShippedWorkflow;
import org.firn.protocol.workflow.WorkflowCatalogue;

/** Looks whether every contributed protocol and workflow can be used. */
public final class ProtocolChecks {

    private ProtocolChecks() {}

    /** Does all the checks. */
    public static List<Finding> all(ProtocolRegistry protocols, WorkflowCatalogue workflows) {
        List<Finding> findings = new ArrayList<>();
        for (ProtocolDescriptor protocol : protocols.all()) {
            try {
                protocol.create().spec();
            } catch (RuntimeException | LinkageError e) {
                findings.add(Finding.error(
                        "Protocol " + protocol.id(),
                        String.valueOf(e.getMessage()),
                        "Update or remove the bundle " + protocol.contributor() + "."));
            }
        }
        for (ShippedWorkflow workflow : workflows.shipped()) {
            try {
                workflows.read(workflow.id());
            } catch (ProtocolException e) {
                findings.add(Finding.error(
                        "Workflow " + workflow.id(),
                        String.valueOf(e.getMessage()),
                        "Update or remove the bundle " + workflow.contributor() + "."));
            }
        }
        if (protocols.all().isEmpty()) {
            findings.add(Finding.error("Protocols", "there are none", "Install a bundle that contributes some."));
        } else if (findings.isEmpty()) {
            findings.add(Finding.ok(
                    "Protocols",
                    protocols.all().size() + " protocols and "
                            + workflows.shipped().size() + " workflows can be used"));
        }
        return findings;
    }
}
