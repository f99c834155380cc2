/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.Alignment;
import org.firn.model.data.DataPackage;
import org.firn.model.data.ParticleSet;

/**
 * An implementation of the model object '<em><b>Particle Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.ParticleSetImpl#getBoxSize <em>Box Size</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ParticleSetImpl#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ParticleSetImpl#isHasCtf <em>Has Ctf</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ParticleSetImpl#isPhaseFlipped <em>Phase Flipped</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ParticleSetImpl#isContrastInverted <em>Contrast Inverted</em>}</li>
 *   <li>{@link org.firn.model.data.impl.ParticleSetImpl#isNormalized <em>Normalized</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticleSetImpl extends ImageSetImpl implements ParticleSet
{
    /**
     * @generated
     */
    protected ParticleSetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.PARTICLE_SET;
    }

    /**
     * @generated
     */
    @Override
    public int getBoxSize()
    {
        return (Integer)eGet(DataPackage.Literals.PARTICLE_SET__BOX_SIZE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setBoxSize(int newBoxSize)
    {
        eSet(DataPackage.Literals.PARTICLE_SET__BOX_SIZE, newBoxSize);
    }

    /**
     * @generated
     */
    @Override
    public Alignment getAlignment()
    {
        return (Alignment)eGet(DataPackage.Literals.PARTICLE_SET__ALIGNMENT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setAlignment(Alignment newAlignment)
    {
        eSet(DataPackage.Literals.PARTICLE_SET__ALIGNMENT, newAlignment);
    }

    /**
     * @generated
     */
    @Override
    public boolean isHasCtf()
    {
        return (Boolean)eGet(DataPackage.Literals.PARTICLE_SET__HAS_CTF, true);
    }

    /**
     * @generated
     */
    @Override
    public void setHasCtf(boolean newHasCtf)
    {
        eSet(DataPackage.Literals.PARTICLE_SET__HAS_CTF, newHasCtf);
    }

    /**
     * @generated
     */
    @Override
    public boolean isPhaseFlipped()
    {
        return (Boolean)eGet(DataPackage.Literals.PARTICLE_SET__PHASE_FLIPPED, true);
    }

    /**
     * @generated
     */
    @Override
    public void setPhaseFlipped(boolean newPhaseFlipped)
    {
        eSet(DataPackage.Literals.PARTICLE_SET__PHASE_FLIPPED, newPhaseFlipped);
    }

    /**
     * @generated
     */
    @Override
    public boolean isContrastInverted()
    {
        return (Boolean)eGet(DataPackage.Literals.PARTICLE_SET__CONTRAST_INVERTED, true);
    }

    /**
     * @generated
     */
    @Override
    public void setContrastInverted(boolean newContrastInverted)
    {
        eSet(DataPackage.Literals.PARTICLE_SET__CONTRAST_INVERTED, newContrastInverted);
    }

    /**
     * @generated
     */
    @Override
    public boolean isNormalized()
    {
        return (Boolean)eGet(DataPackage.Literals.PARTICLE_SET__NORMALIZED, true);
    }

    /**
     * @generated
     */
    @Override
    public void setNormalized(boolean newNormalized)
    {
        eSet(DataPackage.Literals.PARTICLE_SET__NORMALIZED, newNormalized);
    }

} //ParticleSetImpl
