/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.ui.form.ParameterWizards;
import org.junit.jupiter.api.Test;

/** The wizards of the product belong to parameters that are there: one that is renamed must not lose its own. */
class ContributedWizardsTest {

    @Test
    void everyWizardBelongsToAParameterOfAProtocolAndCanBeMade() throws Exception {
        IConfigurationElement[] wizards =
                RegistryFactory.getRegistry().getConfigurationElementsFor(ParameterWizards.EXTENSION_POINT);
        assertTrue(wizards.length > 0, "the product has wizards");
        ProtocolRegistry protocols = ProtocolRegistry.contributed();
        List<String> strays = new ArrayList<>();
        for (IConfigurationElement wizard : wizards) {
            String protocol = wizard.getAttribute("protocol");
            String parameter = wizard.getAttribute("parameter");
            ProtocolDescriptor found = protocols.find(protocol).orElse(null);
            if (found == null || found.create().spec().find(parameter).isEmpty()) {
                strays.add(protocol + " " + parameter);
            } else {
                assertFalse(
                        ParameterWizards.contributed().find(protocol, parameter).isEmpty(), protocol + " " + parameter);
            }
        }
        assertEquals(List.of(), strays);
    }
}
