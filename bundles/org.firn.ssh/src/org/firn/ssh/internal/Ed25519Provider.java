/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh.internal;

import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.util.security.AbstractSecurityProviderRegistrar;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.common.util.security.eddsa.generic.EdDSASupport;

/**
 * Ed25519 keys, the usual ones of today, by what Java has itself since 15. MINA SSHD alone knows them only through one
 * of two further libraries.
 */
final class Ed25519Provider extends AbstractSecurityProviderRegistrar {
    private static final String PROVIDER = "SunEC";

    private final Ed25519Keys keys = new Ed25519Keys();

    private Ed25519Provider() {
        super(PROVIDER);
    }

    /** Tells MINA SSHD, before it asks for the first time; without effect when it knows already. */
    static void register() {
        synchronized (Ed25519Provider.class) {
            if (!SecurityUtils.isProviderRegistered(PROVIDER)) {
                SecurityUtils.registerSecurityProvider(new Ed25519Provider());
            }
        }
    }

    @Override
    public boolean isSupported() {
        return Security.getProvider(PROVIDER) != null;
    }

    @Override
    public boolean isNamedProviderUsed() {
        return false;
    }

    @Override
    public Provider getSecurityProvider() {
        return Security.getProvider(PROVIDER);
    }

    /** Everything else goes where it went. */
    @Override
    public boolean isSecurityEntitySupported(Class<?> entity, String name) {
        return Set.of(Ed25519Keys.ALGORITHM).contains(name);
    }

    @Override
    public Optional<EdDSASupport<?, ?>> getEdDSASupport() {
        return Optional.of(keys);
    }
}
