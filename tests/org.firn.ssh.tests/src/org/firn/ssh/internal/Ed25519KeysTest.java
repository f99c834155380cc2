/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Ed25519 keys as bytes, against the first vector of RFC 8032, section 7.1. */
class Ed25519KeysTest {
    private static final byte[] SECRET =
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    private static final byte[] OPEN =
            HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

    private final Ed25519Keys keys = new Ed25519Keys();

    @Test
    void publicKeyIsFoundFromThePrivateOne() throws Exception {
        EdECPublicKey open = keys.recoverEDDSAPublicKey(keys.generateEDDSAPrivateKey(SECRET));
        assertEquals(HexFormat.of().formatHex(OPEN), HexFormat.of().formatHex(keys.getPublicKeyData(open)));
        assertTrue(keys.compareEDDSAPPublicKeys(open, keys.generateEDDSAPublicKey(OPEN)));
    }

    @Test
    void bytesOfAnyPairGiveThePairAgain() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance(Ed25519Keys.ALGORITHM).generateKeyPair();
        byte[] open = keys.getPublicKeyData((EdECPublicKey) pair.getPublic());
        byte[] secret = keys.getPrivateKeyData((EdECPrivateKey) pair.getPrivate());
        assertEquals(pair.getPublic(), keys.generateEDDSAPublicKey(open));
        assertTrue(keys.compareEDDSAPrivateKeys(pair.getPrivate(), keys.generateEDDSAPrivateKey(secret)));
    }

    @Test
    void keyOfAnotherLengthIsRefused() {
        assertThrows(GeneralSecurityException.class, () -> keys.generateEDDSAPublicKey(new byte[31]));
    }
}
