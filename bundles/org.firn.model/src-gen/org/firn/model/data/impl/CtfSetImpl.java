/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.CtfSet;
import org.firn.model.data.DataPackage;

/**
 * An implementation of the model object '<em><b>Ctf Set</b></em>'.
 *
 * @generated
 */
public class CtfSetImpl extends ItemSetImpl implements CtfSet
{
    /**
     * @generated
     */
    protected CtfSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.CTF_SET;
    }

} //CtfSetImpl
