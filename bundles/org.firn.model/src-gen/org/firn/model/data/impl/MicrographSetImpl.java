/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.MicrographSet;

/**
 * An implementation of the model object '<em><b>Micrograph Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.MicrographSetImpl#isDoseWeighted <em>Dose Weighted</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MicrographSetImpl extends ImageSetImpl implements MicrographSet
{
    /**
     * @generated
     */
    protected MicrographSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.MICROGRAPH_SET;
    }

    /**
     * @generated
     */
    @Override
    public boolean isDoseWeighted()
    {
        return (Boolean)eGet(DataPackage.Literals.MICROGRAPH_SET__DOSE_WEIGHTED, true);
    }

    /**
     * @generated
     */
    @Override
    public void setDoseWeighted(boolean newDoseWeighted)
    {
        eSet(DataPackage.Literals.MICROGRAPH_SET__DOSE_WEIGHTED, newDoseWeighted);
    }

} //MicrographSetImpl
