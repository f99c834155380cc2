/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.Mask;

/**
 * An implementation of the model object '<em><b>Mask</b></em>'.
 *
 * @generated
 */
public class MaskImpl extends GridImpl implements Mask
{
    /**
     * @generated
     */
    protected MaskImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.MASK;
    }

} //MaskImpl
